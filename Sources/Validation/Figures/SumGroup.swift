import Language
import Parsing
import Records

/// Parts with the total that is stated for them.
struct SumGroup {
  let parts: [FigureRecord]
  let total: FigureRecord
  /// Whether the parts are all there are, so that a gap is a mistake.
  let isComplete: Bool

  // MARK: In tables

  /// The columns of a table that end in a row of totals.
  static func groups(in table: FigureTable) -> [SumGroup] {
    guard let totalRow = table.bodyRows.last(where: { table.isTotal(row: $0) }) else { return [] }
    let isGrand = isGrandTotal(table.label(ofRow: totalRow))
    let rows = (table.bodyRows.lowerBound..<totalRow).filter { !isSubset(table.label(ofRow: $0)) && !table.isTotal(row: $0) }
    return table.columns.compactMap { column in
      guard let total = table.figure(totalRow, column), total.isAmount, !isAverage(table.heading(ofColumn: column)) else { return nil }
      let parts = rows.compactMap { table.figure($0, column) }.filter { $0.isAmount && $0.unit == total.unit }
      let isWhole = rows.allSatisfy { table.figure($0, column) != nil || isEmpty(table.text($0, column)) } && parts.count >= 2
      return parts.count < 2 ? nil : SumGroup(parts: parts, total: total, isComplete: isWhole && isGrand && !looksLikeAverage(parts, total))
    }
  }

  /// «Total», «Ensemble», «TOTAL GÉNÉRAL»: not «Total blessés», which is the total of some rows.
  static func isGrandTotal(_ label: String) -> Bool {
    let words = PrintedWords(label).words
    return !words.isEmpty && words.allSatisfy { ["total", "totaux", "ensemble", "general", "du", "departement"].contains($0) }
  }

  /// A row or column that is part of another: «dont centre», «sous-total».
  static func isSubset(_ label: String) -> Bool { PrintedWords(label).containsAny(of: ["dont", "sous"]) }

  /// Whether a cell holds neither word nor number: «-».
  static func isEmpty(_ text: String) -> Bool { PrintedWords(text).words.isEmpty }

  private static func isAverage(_ heading: String) -> Bool {
    PrintedWords(heading).containsAny(of: [
      "taux", "moyenne", "moyen", "incidence", "densite", "prix", "debit", "part", "evolution", "variation",
    ])
  }

  /// A total between the least and the greatest of its parts is their mean.
  private static func looksLikeAverage(_ parts: [FigureRecord], _ total: FigureRecord) -> Bool {
    let values = parts.compactMap(\.value)
    guard let value = total.value, let least = values.min(), let greatest = values.max() else { return true }
    return least <= value && value <= greatest
  }

  // MARK: In sentences

  /// «398 élèves : 241 dans le premier degré, 157 dans le second»: an amount, a colon, and at least two parts.
  ///
  /// They are all there are where they have its noun, or where the words before the colon say that it is shared out.
  static func groups(in sentence: FigureSentence) -> [SumGroup] {
    sentence.figures.indices.compactMap { index in
      let total = sentence.figures[index]
      let parts = Array(sentence.figures[(index + 1)...])
      guard [.count, .money].contains(total.kind), total.isLevel, parts.count >= 2, sentence.links[index + 1].contains(":"),
        !sentence.links[(index + 1)...].contains(where: { $0.containsAny(of: ["dont", ";", "contre", "soit", "(", "notamment"]) }),
        parts.allSatisfy({ $0.isLevel && $0.isComparable(with: total) })
      else { return nil }
      let isShared = total.kind == .money && sentence.links[index + 1].containsAny(of: sharing)
      return SumGroup(parts: parts, total: total, isComplete: isShared || parts.allSatisfy { sameNoun($0, total) })
    }
  }

  private static let sharing: Set<String> = [
    "repartit", "repartis", "reparties", "repartissent", "repartie", "reparti", "decompose", "ventile",
  ]

  private static func sameNoun(_ a: FigureRecord, _ b: FigureRecord) -> Bool {
    guard let first = a.counted, let second = b.counted else { return false }
    return PrintedWords(first).words == PrintedWords(second).words
  }

  // MARK: In lists

  /// «96 places s’y ajoutent :» and items that each begin with a count.
  static func groups(in sentences: [FigureSentence]) -> [SumGroup] {
    sentences.indices.compactMap { index in
      let intro = sentences[index]
      guard intro.role != .listItem, let last = intro.links.last, last.ends(with: ":"), !saysSome(intro),
        let total = intro.figures.last(where: { $0.kind == .count && $0.value != nil && $0.direction == nil })
      else { return nil }
      let items = sentences[(index + 1)...].prefix { $0.role == .listItem }
      guard items.count >= 2, Set(items.map(\.block)).count == items.count, items.first?.block == intro.block + 1,
        items.enumerated().allSatisfy({ $0.element.block == intro.block + 1 + $0.offset }),
        items.allSatisfy({ $0.links[0].isEmpty && $0.figures[0].kind == .count && $0.figures[0].direction == nil })
      else { return nil }
      let parts = items.map { $0.figures[0] }
      let isSame = parts.dropFirst().allSatisfy { $0.counted == nil || sameNoun($0, parts[0]) }
      return SumGroup(parts: parts, total: total, isComplete: isSame && (parts[0].counted == nil || sameNoun(parts[0], total)))
    }
  }

  private static func saysSome(_ sentence: FigureSentence) -> Bool {
    sentence.links.contains { $0.containsAny(of: ["notamment", "dont", "parmi", "principales", "principaux", "exemple"]) }
  }
}
