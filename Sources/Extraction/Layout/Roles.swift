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
    let words = text.lowercased()
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
      drafts[index].page == 0 && drafts[index].table == nil && !texts[index].lowercased().isLabel
        && texts[index].unicodeScalars.count { isLetter($0.value) } >= 8
    }
    let largest = candidates.map { drafts[$0].size }.max() ?? 0
    if largest > 1.12 * bodySize { return candidates.first { drafts[$0].size > largest - 0.1 } }
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

// MARK: - What the words say

extension String {
  /// Whether the text, in lower case, names the house or the kind of paper and is no headline.
  fileprivate var isLabel: Bool {
    let labels = [
      "communiqué de presse", "communiqué", "dossier de presse", "point presse", "point de presse", "invitation presse",
      "invitation à la presse", "république française", "liberté", "information presse", "note aux rédactions", "note à la presse",
      "espace presse", "service de presse",
    ]
    if labels.contains(where: { hasPrefix($0) }) && utf8.count < 60 { return true }
    let houses = [
      "préfet ", "préfète ", "préfecture ", "sous-préfecture ", "le préfet d", "la préfète d", "cabinet ", "direction ", "service ",
    ]
    return houses.contains { hasPrefix($0) } && utf8.count < 70 && !contains(" :") && split(separator: " ").count < 9
      || isDateline
  }

  /// «Nanterre, le 27 novembre 2023», «Le 3 mai 2024», «Lundi 4 mai 2024».
  fileprivate var isDateline: Bool {
    guard utf8.count < 90, unicodeScalars.contains(where: { isDigit($0.value) }) else { return false }
    let hasMonth = frenchMonths.contains { contains($0) }
    return hasMonth && (contains(", le ") || contains(", ce ") || hasPrefix("le ") && split(separator: " ").count <= 6)
      && !contains(" : ")
  }

  /// Whether the text tells how to reach someone.
  fileprivate var isContact: Bool {
    guard utf8.count < 400 else { return false }
    let cues = ["contact", "tél", "mél", "courriel", "e-mail", "@", "standard", "presse :", "renseignements"]
    let isShort = utf8.count < 160
    return hasPrefix("contact")
      || isShort && cues.contains { contains($0) } && (contains("@") || hasPhoneNumber || utf8.count < 60 && contains("presse"))
  }

  /// Five pairs of digits, or digits in pairs with dots.
  private var hasPhoneNumber: Bool {
    var digits = 0
    for scalar in unicodeScalars {
      if isDigit(scalar.value) { digits += 1 } else if scalar != " " && scalar != "." && scalar != "-" { digits = 0 }
      if digits >= 10 { return true }
    }
    return false
  }

  fileprivate var isQuotation: Bool { hasPrefix("«") && (hasSuffix("»") || hasSuffix("».")) }
}

private let frenchMonths = [
  "janv", "févr", "fév.", "mars", "avril", "mai", "juin", "juil", "août", "sept", "octobre", "oct.", "nov", "déc",
]
