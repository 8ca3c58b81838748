import Language
import Parsing
import Records

/// Parts with the total that is stated for them.
struct SumGroup {
  let parts: [Figure]
  let total: Figure
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
    return !words.isEmpty && words.allSatisfy { grandTotals.contains($0) }
  }

  private static let grandTotals: WordSet = ["total", "totaux", "ensemble", "general", "du", "departement"]

  /// A row or column that is part of another: «dont centre», «sous-total».
  static func isSubset(_ label: String) -> Bool { PrintedWords(label).containsAny("dont", "sous") }

  /// Whether a cell holds neither word nor number: «-».
  static func isEmpty(_ text: String) -> Bool { PrintedWords(text).words.isEmpty }

  private static func isAverage(_ heading: String) -> Bool {
    PrintedWords(heading).containsAny("taux", "moyenne", "moyen", "incidence", "densite", "prix", "debit", "part", "evolution", "variation")
  }

  /// A total between the least and the greatest of its parts is their mean.
  private static func looksLikeAverage(_ parts: [Figure], _ total: Figure) -> Bool {
    let values = parts.compactMap { $0.value }
    guard let value = total.value, let least = values.min(), let greatest = values.max() else { return true }
    return least <= value && value <= greatest
  }

  // MARK: In sentences

  /// «402 inscrits : 230 en maternelle, 172 au primaire», «répartis en 8 chambres et 14 dortoirs», «4,6 M€, soit 2,1 M€ pour
  /// … et 2,5 M€ pour …», «21 hommes et 13 femmes, soit 34 personnes au total».
  static func groups(in sentence: FigureSentence) -> [SumGroup] {
    guard sentence.figures.count >= 3 else { return [] }
    return sentence.figures.indices.compactMap { partsAfter($0, in: sentence) ?? partsBefore($0, in: sentence) }
  }

  private static func partsAfter(_ total: Int, in sentence: FigureSentence) -> SumGroup? {
    guard total + 2 < sentence.figures.count, isTotal(sentence.figures[total]) else { return nil }
    let intro = sentence.links[total + 1]
    let isShared = intro.containsAny(of: RelationWords.sharing)
    let restates = intro.ends(with: "soit") && !intro.contains(":")
    if intro.ends(with: "("), !isShared { return bracketed(total, in: sentence) }
    guard isShared || restates || intro.contains(":"), !intro.containsAny("dont", ";", "contre"), !intro.contains("(") || isShared
    else { return nil }
    let list = Enumeration(from: total + 1, of: sentence.figures[total], in: sentence)
    let saysTotal = sentence.links[total].contains("total") || intro.contains("total")
    guard list.parts.count >= 2 else { return nil }
    let total = sentence.figures[total]
    if total.kind == .money, isShared || restates { return group(list, total: total) { isShared || list.isClosed } }
    if total.kind == .measure, isShared || restates {
      return group(list, total: total) { list.isClosed && list.isNearly(total, within: 3) }
    }
    guard total.kind == .count else { return group(list, total: total) { list.isClosed && list.isMiscopied(total) } }
    if isShared || restates { return group(list, total: total) { (isShared || list.isClosed) && list.isNearly(total, within: 3) } }
    let isOfOneNoun = list.parts.allSatisfy { $0.hasNoun(of: total) }
    return group(list, total: total) { list.isClosed && isOfOneNoun || (list.isClosed || saysTotal || isOfOneNoun) && list.isNearly(total) }
  }

  /// «41 250 titres (23 600 cartes et 17 650 passeports)»: all that stands in the parentheses behind a count.
  private static func bracketed(_ total: Int, in sentence: FigureSentence) -> SumGroup? {
    let (whole, intro) = (sentence.figures[total], sentence.links[total + 1])
    guard whole.kind == .count, !intro.containsAny("dont", ";", "contre", ":") else { return nil }
    let list = Enumeration(inParenthesesFrom: total + 1, of: whole, in: sentence)
    guard list.parts.count >= 2, list.isClosed else { return nil }
    return group(list, total: whole) { list.isMiscopied(whole) || list.isNearly(whole, within: 12) }
  }

  private static func partsBefore(_ total: Int, in sentence: FigureSentence) -> SumGroup? {
    guard total >= 2, isTotal(sentence.figures[total]), sentence.links[total].contains("soit") else { return nil }
    let saysTotal =
      sentence.links[total].contains("total") || sentence.links[total + 1].begins(with: "au", "total")
      || sentence.links[total + 1].begins(with: "en", "tout")
    let list = Enumeration(upTo: total - 1, of: sentence.figures[total], in: sentence)
    let isOfPeople =
      sentence.links[total].says(",", "soit") && list.isClosed && (list.parts + [sentence.figures[total]]).allSatisfy { $0.isOfPeople }
    guard list.parts.count >= 2, saysTotal || isOfPeople else { return nil }
    return group(list, total: sentence.figures[total]) { list.isNearly(sentence.figures[total], within: saysTotal ? 3 : 6) }
  }

  private static func isTotal(_ figure: Figure) -> Bool {
    guard figure.isLevel else { return false }
    return figure.kind == .count || figure.kind == .money || figure.kind == .measure && figure.unit.map(additive.contains) == true
  }

  /// The units of what can be added up: areas, lengths of road, weights, not speeds or temperatures.
  private static let additive: Set<String> = ["ha", "km", "km²", "m²", "m³", "t", "kg", "g", "L", "MW", "MWh", "GWh", "kWh"]

  /// The parts with their total; where the first few of them make it alone, those.
  private static func group(_ list: Enumeration, total: Figure, isComplete: () -> Bool) -> SumGroup {
    for count in stride(from: list.parts.count, through: 2, by: -1) {
      let parts = Array(list.isBackwards ? list.parts.suffix(count) : list.parts.prefix(count))
      if Coherence.ofSum(parts, total: total) != .incoherent { return SumGroup(parts: parts, total: total, isComplete: false) }
    }
    return SumGroup(parts: list.parts, total: total, isComplete: !list.isOpen && isComplete())
  }

  // MARK: In lists

  /// «96 places s’y ajoutent :» and items that each begin with a count: of places, or of «places de répit» and «places d’urgence», which
  /// make something near the total.
  static func groups(in sentences: [FigureSentence]) -> [SumGroup] {
    sentences.indices.compactMap { index in
      guard sentences[index].links.last?.ends(with: ":") ?? false else { return nil }
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
      let isSame = parts.dropFirst().allSatisfy { $0.counted == nil || $0.hasNoun(of: parts[0]) }
      if isSame, parts[0].counted == nil || parts[0].hasNoun(of: total) { return SumGroup(parts: parts, total: total, isComplete: true) }
      let isNarrowed = parts.allSatisfy { $0.narrowsNoun(of: total) }
      return SumGroup(parts: parts, total: total, isComplete: isNarrowed && Enumeration.isNearly(parts, total, within: 6))
    }
  }

  /// «– 12 à Lure» and «– 14 à Vesoul», then «Soit un total de 26 places»: a total in the block after its list.
  static func totalsAfterLists(in sentences: [FigureSentence]) -> [SumGroup] {
    sentences.indices.compactMap { index in
      let closing = sentences[index]
      guard let total = closing.figures.first, isTotal(total), closesList(closing) else { return nil }
      let items = sentences[..<index].reversed().prefix { $0.role == .listItem }.reversed().map(\.self)
      guard items.count >= 2, items.enumerated().allSatisfy({ $0.element.block == closing.block - items.count + $0.offset }),
        items.allSatisfy({ $0.figures.count == 1 && $0.figures[0].isLevel && $0.figures[0].isComparable(with: total) }),
        index == items.count || sentences[index - items.count - 1].block < items[0].block - 1
          || !saysSome(sentences[index - items.count - 1])
      else { return nil }
      let parts = items.map { $0.figures[0] }
      guard parts.allSatisfy({ $0.counted == nil || total.counted == nil || $0.hasNoun(of: total) || $0.narrowsNoun(of: total) }) else {
        return nil
      }
      return SumGroup(parts: parts, total: total, isComplete: Enumeration.isNearly(parts, total, within: 6))
    }
  }

  /// «Soit un total de», «Au total,» after a list, «Total :» as its last item.
  private static func closesList(_ sentence: FigureSentence) -> Bool {
    let lead = sentence.links[0]
    return lead.begins(with: "total") || sentence.role != .listItem && (lead.contains("total") || lead.begins(with: "soit"))
  }

  /// «… pour un montant total de 14,6 M€ :», then lines that each hold one sum: «DETR : 198 dossiers, 10,9 M€».
  static func labelledSums(in sentences: [FigureSentence]) -> [SumGroup] {
    sentences.indices.compactMap { index in
      let intro = sentences[index]
      guard let last = intro.links.last, last.ends(with: ":"), !saysSome(intro),
        let position = intro.figures.lastIndex(where: { $0.kind == .money && $0.isLevel }), intro.links[position].contains("total")
      else { return nil }
      let total = intro.figures[position]
      let lines = sentences[(index + 1)...].prefix { line in
        line.links[0].contains(":") && line.figures.count { $0.isLevel && $0.isComparable(with: total) } == 1
      }
      guard lines.count >= 2, lines.first.map({ $0.block <= intro.block + 1 }) ?? false else { return nil }
      let parts = lines.compactMap { line in line.figures.first { $0.isLevel && $0.isComparable(with: total) } }
      return SumGroup(parts: parts, total: total, isComplete: Enumeration.isNearly(parts, total, within: 6))
    }
  }

  private static func saysSome(_ sentence: FigureSentence) -> Bool {
    sentence.links.contains { $0.containsAny("notamment", "dont", "parmi", "principales", "principaux", "exemple") }
  }
}
