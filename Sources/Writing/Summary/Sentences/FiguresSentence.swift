import Language
import Parsing
import Records

/// «En chiffres : 736 signalements, près de 23 000 emplois industriels et 14 hectares de friches.»
///
/// Only what makes sense alone is told, each thing once: not «45 %», «deux personnes», «4 des 11 blessés», nor what the title says. A level is
/// told with the one of an earlier year that it is compared with, «118 accidents (132 en 2022)», and a figure of another year than the
/// release or its title speaks of with its year, where that stands beside it. A full summary tells the figures whose noun the text left out, too.
struct FiguresSentence: SentenceMaker {
  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    var (items, nouns, texts): ([SummaryItem], Set<String>, Set<String>) = ([], [], [])
    let figures = facts.record.figures
    for (index, figure) in figures.enumerated() where isTellable(figure, facts) && !isPart(figure, of: figures[(index + 1)...].first) {
      guard items.count < facts.length.items else { break }
      let phrase = FigurePhrase(figure)
      guard phrase.saysNoun || facts.length == .full && figure.of == nil, let text = phrase.text, !facts.titleSays(text),
        texts.insert(text).inserted
      else { continue }
      let isNew = nouns.insert(figure.counted ?? text).inserted
      guard isNew || facts.length == .full && phrase.saysNoun else { continue }
      items.append(item(figure, text, facts))
    }
    return [SummarySentence(items.count == 1 ? "Chiffre clé" : "En chiffres", listing: items)].compactMap { $0 }
  }

  /// The figure with its year, or with the level before.
  private func item(_ figure: FigureRecord, _ text: String, _ facts: SummaryFacts) -> SummaryItem {
    if let before = levelBefore(figure, facts), let year = before.year {
      let level = FrenchTypography.set(before.text)
      return SummaryItem(
        text: facts.marked(text, figure.id) + " (\(facts.marked(level, before.id)) en \(year))", refs: [figure.id, before.id])
    }
    let year = isOfItsTime(figure, facts) || !isDatedAside(figure, facts) ? nil : figure.year
    return SummaryItem(text: facts.marked(text + (year.map { " en \($0)" } ?? ""), figure.id), refs: [figure.id])
  }

  /// «En 2023, 640 visiteurs», «640 visiteurs en 2023»: the year stands right beside it, sought among the dates in their reading order.
  private func isDatedAside(_ figure: FigureRecord, _ facts: SummaryFacts) -> Bool {
    let dates = facts.record.dates
    let (first, last) = (figure.source.span.first ?? 0, figure.source.span.last ?? 0)
    var (low, high) = (0, dates.count)
    while low < high {
      let middle = (low + high) / 2
      if (dates[middle].source.span.last ?? 0) < first - 2 { low = middle + 1 } else { high = middle }
    }
    while low < dates.count, let start = dates[low].source.span.first, let end = dates[low].source.span.last, start <= last + 4 {
      let isBeside = (0...2).contains(first - end) || (0...4).contains(start - last)
      if isBeside, dates[low].value.utf8.count == 4, dates[low].value == figure.period { return true }
      low += 1
    }
    return false
  }

  /// Whether a figure is of the year that the release or its title speaks of, as far as is said.
  private func isOfItsTime(_ figure: FigureRecord, _ facts: SummaryFacts) -> Bool {
    figure.year.map { $0 == facts.issued?.year || facts.titleWords.contains(FoldedWord(number: $0)) } ?? true
  }

  /// «4 des 11 blessés»: a number right before the whole that it is a part of.
  private func isPart(_ figure: FigureRecord, of next: FigureRecord?) -> Bool {
    guard let next, next.counted == figure.counted, PrintedWords(figure.text).words.allSatisfy({ $0.number != nil }),
      let end = figure.source.span.last, let start = next.source.span.first
    else { return false }
    return (0...6).contains(start - end)
  }

  /// The bare number of an earlier year that a level has changed from, where a check has found the change right.
  private func levelBefore(_ figure: FigureRecord, _ facts: SummaryFacts) -> FigureRecord? {
    let change = facts.record.checks.first { check in
      check.code == "change-arithmetic" && check.status == .ok && check.refs.count == 3 && check.refs[2] == figure.id
    }
    guard let change, let other = facts.record.figures.entry(change.refs[1]), let year = other.year,
      year < figure.year ?? facts.issued?.year ?? 0, PrintedWords(other.text).words.allSatisfy({ $0.number != nil })
    else { return nil }
    return other
  }

  private func isTellable(_ figure: FigureRecord, _ facts: SummaryFacts) -> Bool {
    guard figure.cell == nil, let counted = figure.counted else { return false }
    let isHandful = (figure.value ?? figure.low).map { $0 < ExactDecimal(100) } ?? false
    guard !isHandful || !Self.vague.contains(PrintedWords(counted).words) else { return false }
    switch figure.kind {
    case .count, .percent, .money, .measure, .rate: break
    default: return false
    }
    return facts.length == .full || isTelling(figure) && (isOfItsTime(figure, facts) || isDatedAside(figure, facts))
  }

  /// Nouns that say nothing alone.
  private static let vague: Set<[FoldedWord]> = [["personnes"], ["personne"], ["fois"], ["gens"]]

  /// Whether a figure says something of what happens: no threshold, no target, no handful.
  private func isTelling(_ figure: FigureRecord) -> Bool {
    switch (figure.nature, figure.qualifier) {
    case (.threshold, _), (.target, _), (_, .under), (_, .atLeast), (_, .atMost): return false
    default: return figure.kind != .count || figure.value.map { $0 >= ExactDecimal(figure.isInDigits ? 3 : 6) } ?? true
    }
  }
}

extension FigureRecord {
  /// Whether the number is printed in digits: «412», not «quatre».
  fileprivate var isInDigits: Bool { text.utf8.contains { (0x30...0x39).contains($0) } }

  /// The one year that the figure is about.
  var year: Int? {
    guard let (start, end) = period.map(PrintedMoment.ends), start?.year == end?.year else { return nil }
    return start?.year
  }
}

/// How a figure is told: as written, with its noun.
private struct FigurePhrase {
  private let figure: FigureRecord
  private let words: PrintedWords
  /// Whether the text of the figure says what is counted, and not of what it is a part: «13 320 des inscrits».
  let saysNoun: Bool

  init(_ figure: FigureRecord) {
    self.figure = figure
    let words = PrintedWords(figure.text)
    self.words = words
    saysNoun = figure.counted.map { words.contains(PrintedWords($0).words) } ?? false && !words.words.dropFirst().prefix(3).contains("des")
  }

  /// The words; `nil` for what would not make sense alone.
  var text: String? {
    if saysNoun { return figure.direction == nil || saysDirection ? number : directed(number) }
    guard figure.direction == nil, let counted = figure.counted else { return nil }
    return figure.kind == .count && isBareNumber && agrees(with: counted) ? number + " " + FrenchTypography.set(counted) : nil
  }

  /// Whether the noun has the number's ending: not «quatre» with «femme».
  private func agrees(with noun: String) -> Bool {
    let last = noun.utf8.prefix { $0 != UInt8(ascii: " ") }.last
    let isPlural = last == UInt8(ascii: "s") || last == UInt8(ascii: "x") || last == UInt8(ascii: "z")
    return isPlural || figure.value.map { $0 < ExactDecimal(2) } ?? false
  }

  private var number: String { FrenchTypography.set(withPlainQualifier).uncapitalised }

  /// «736», «cinq»: no noun that would clash with another one.
  private var isBareNumber: Bool { words.words.allSatisfy { $0.number != nil } || words.words.count == 1 }

  private var saysDirection: Bool {
    words.containsAny("moins", "plus", "supplementaires", "hausse", "baisse")
      || figure.text.unicodeScalars.first.map { ["+", "−", "-"].contains($0) } ?? false
  }

  private func directed(_ text: String) -> String? {
    switch figure.direction {
    case .increase: "hausse de " + text
    case .decrease: "baisse de " + text
    default: nil
    }
  }

  /// The text, a verb before the number («dépasse 140 000») put as a qualifier («plus de 140 000»).
  private var withPlainQualifier: String {
    guard let first = words.words.first, Self.verbs.contains(first),
      let digit = figure.text.unicodeScalars.firstIndex(where: { ("0"..."9").contains($0) })
    else { return figure.text }
    let number = figure.text[digit...]
    switch figure.qualifier {
    case .over: return "plus de " + number
    case .under: return "moins de " + number
    case .atLeast: return "au moins " + number
    case .atMost: return "au plus " + number
    default: return String(number)
    }
  }

  private static let verbs: WordSet = [
    "depasse", "depassent", "depassant", "atteint", "atteignent", "superieur", "superieure", "superieurs", "superieures", "inferieur",
    "inferieure", "inferieurs", "inferieures", "excede", "excedent",
  ]
}
