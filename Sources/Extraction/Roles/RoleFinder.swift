import Documents

/// Gives the blocks of a document their roles, from position, size, weight and words.
struct RoleFinder {
  /// The document's pages.
  let pages: [PageLayout]
  /// The size of its running text, in points.
  let bodySize: Double

  /// The blocks with their roles.
  ///
  /// - Parameter taggedTitle: What the document’s tags call its first heading, asked for where no larger letters tell.
  func assign(to drafts: [Draft], taggedTitle: () -> String?) -> [Draft] {
    var drafts = drafts
    let texts = drafts.map { text(of: $0) }
    let title = titleIndex(drafts, texts, taggedTitle)
    for index in drafts.indices where drafts[index].table == nil {
      drafts[index].role = role(of: drafts[index], text: texts[index], at: index, title: title)
    }
    if let title { markSubtitle(in: &drafts, after: title) }
    return drafts
  }

  /// A block's words; empty for a table and for a long paragraph, whose words do not tell its role.
  private func text(of draft: Draft) -> LoweredText {
    guard draft.glyphCount < 400 else { return LoweredText([]) }
    return LoweredText(pages[draft.page].glyphs.spelling(of: draft.lines.lazy.flatMap(\.words)))
  }

  private func role(of draft: Draft, text: LoweredText, at index: Int, title: Int?) -> BlockRole {
    if index == title { return .title }
    if text.isDateline { return .dateline }
    if draft.lines[0].words[0].isListMarker && draft.lines[0].words.count > 1 { return .listItem }
    if text.isContact { return .contact }
    if let title, index < title, draft.page == 0, !draft.isAside || isAtHead(draft), draft.glyphCount < 160 { return .letterhead }
    if draft.isAside { return .box }
    if isQuotation(draft) { return .quote }
    return isHeading(draft) ? .heading : .body
  }

  /// Whether a block stands in the first quarter of its page.
  private func isAtHead(_ draft: Draft) -> Bool {
    let bounds = pages[draft.page].glyphs.bounds
    return draft.box.y1 < bounds.y0 + 0.25 * bounds.height
  }

  private func isHeading(_ draft: Draft) -> Bool {
    guard draft.lines.count <= 3, draft.glyphCount < 200, let end = draft.lines.last else { return false }
    let last = pages[draft.page].glyphs.lastScalar(of: end)
    let isSet = draft.isBold || draft.size > 1.08 * bodySize
    return isSet && last != 0x2E && last != 0x3B && last != 0x2C
  }

  /// «C’est un effort.» from the first letter to the last.
  private func isQuotation(_ draft: Draft) -> Bool {
    let glyphs = pages[draft.page].glyphs
    guard let first = draft.lines.first, let last = draft.lines.last?.words.last else { return false }
    return glyphs.firstScalar(of: first) == 0xAB && glyphs.scalars[last.glyphs].contains(0xBB)
  }
}

// MARK: - The title

extension RoleFinder {
  /// The block of the first page in the largest letters that is no label of the house; failing larger letters, the one that the tags name, else the
  /// first bold line.
  private func titleIndex(_ drafts: [Draft], _ texts: [LoweredText], _ taggedTitle: () -> String?) -> Int? {
    let candidates = drafts.indices.filter { index in
      drafts[index].page == 0 && drafts[index].glyphCount >= 8 && !texts[index].isLabel && !texts[index].isMostlyDigits
    }
    let largest = candidates.map { drafts[$0].size }.max() ?? 0
    if largest > 1.12 * bodySize { return candidates.first { drafts[$0].size > 0.8 * largest } }
    if let tagged = taggedTitle().map({ Self.plainLetters($0.unicodeScalars.map(\.value)) }), tagged.count >= 8,
      let named = candidates.first(where: { Self.plainLetters(spelling(of: drafts[$0])) == tagged })
    {
      return named
    }
    return candidates.first { drafts[$0].isBold && (20..<300).contains(drafts[$0].glyphCount) }
  }

  private func spelling(of draft: Draft) -> [UInt32] { pages[draft.page].glyphs.spelling(of: draft.lines.lazy.flatMap(\.words)) }

  /// The letters and digits of ASCII, which the text of tags gets right.
  private static func plainLetters(_ scalars: [UInt32]) -> [UInt32] { scalars.filter { $0 < 0x80 && (isLetter($0) || isDigit($0)) } }

  /// A heading that follows the title at once, in letters of its own, is the subtitle.
  private func markSubtitle(in drafts: inout [Draft], after title: Int) {
    let next = title + 1
    guard drafts.indices.contains(next), drafts[next].role == .heading else { return }
    let isAlone = drafts.indices.allSatisfy { index in
      index == next || drafts[index].role != .heading || abs(drafts[index].size - drafts[next].size) > 0.2
    }
    if isAlone { drafts[next].role = .subtitle }
  }
}
