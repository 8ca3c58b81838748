import Documents

/// Gives the blocks of a document their roles, from position, size, weight and words.
struct RoleFinder {
  /// The document's pages.
  let pages: [PageLayout]
  /// The size of its running text, in points.
  let bodySize: Double

  /// The blocks with their roles.
  func assign(to drafts: [Draft]) -> [Draft] {
    var drafts = drafts
    let texts = drafts.map { text(of: $0) }
    let title = titleIndex(drafts, texts)
    for index in drafts.indices where drafts[index].table == nil {
      drafts[index].role = role(of: drafts[index], text: texts[index], at: index, title: title)
    }
    if let title { markSubtitle(in: &drafts, after: title) }
    return drafts
  }

  private func text(of draft: Draft) -> String {
    let glyphs = pages[draft.page].glyphs
    return draft.lines.map { glyphs.text(of: $0.words) }.joined(separator: " ")
  }

  private func role(of draft: Draft, text: String, at index: Int, title: Int?) -> BlockRole {
    if index == title { return .title }
    let words = LoweredText(text)
    if words.isDateline { return .dateline }
    if draft.lines[0].words[0].isListMarker && draft.lines[0].words.count > 1 { return .listItem }
    if words.isContact { return .contact }
    if let title, index < title, draft.page == 0, !draft.isAside, text.utf8.count < 160 { return .letterhead }
    if draft.isAside { return .box }
    if isHeading(draft, text: text) { return .heading }
    return words.isQuotation ? .quote : .body
  }

  private func isHeading(_ draft: Draft, text: String) -> Bool {
    guard draft.lines.count <= 3, text.utf8.count < 200, let last = text.unicodeScalars.last?.value else { return false }
    let isSet = draft.isBold || draft.size > 1.08 * bodySize
    return isSet && last != 0x2E && last != 0x3B && last != 0x2C
  }
}

// MARK: - The title

extension RoleFinder {
  /// The block of the first page in the largest letters that is no label of the house; failing larger letters, the first bold line.
  private func titleIndex(_ drafts: [Draft], _ texts: [String]) -> Int? {
    let candidates = drafts.indices.filter { index in
      drafts[index].page == 0 && drafts[index].table == nil && !LoweredText(texts[index]).isLabel
        && texts[index].unicodeScalars.count { isLetter($0.value) } >= 8
    }
    let largest = candidates.map { drafts[$0].size }.max() ?? 0
    if largest > 1.12 * bodySize { return candidates.first { drafts[$0].size > 0.8 * largest } }
    return candidates.first { drafts[$0].isBold && texts[$0].utf8.count > 20 && texts[$0].utf8.count < 300 }
  }

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
