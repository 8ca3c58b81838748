import Language
import Parsing
import Records

/// «En chiffres : 736 signalements, près de 23 000 emplois industriels et 14 hectares de friches.»
///
/// Only what makes sense alone is told, each thing once: not «45 %», nor what the title says. A full summary tells the figures whose noun the
/// text left out, and shares with their whole, too.
struct FiguresSentence: SentenceMaker {
  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    var (items, nouns, texts): ([SummaryItem], Set<String>, Set<String>) = ([], [], [])
    for figure in facts.record.figures where isTellable(figure, facts.length) {
      guard items.count < facts.length.items else { break }
      let phrase = FigurePhrase(figure)
      guard phrase.saysNoun || facts.length == .full, let text = phrase.text, !facts.titleSays(text), texts.insert(text).inserted else {
        continue
      }
      let isNew = nouns.insert(figure.counted ?? text).inserted
      guard isNew || facts.length == .full && phrase.saysNoun else { continue }
      items.append(SummaryItem(text: facts.marked(text, figure.id), refs: [figure.id]))
    }
    return [SummarySentence(items.count == 1 ? "Chiffre clé" : "En chiffres", listing: items)].compactMap { $0 }
  }

  private func isTellable(_ figure: FigureRecord, _ length: SummaryLength) -> Bool {
    guard figure.cell == nil, figure.counted != nil || figure.of != nil && length == .full else { return false }
    switch figure.kind {
    case .count, .percent, .money, .measure, .rate: break
    default: return false
    }
    return length == .full || figure.counted != nil && isTelling(figure)
  }

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
    guard figure.direction == nil else { return nil }
    guard let counted = figure.counted else { return figure.kind == .percent && saysWhole ? number : nil }
    return figure.kind == .count && isBareNumber ? number + " " + FrenchTypography.set(counted) : nil
  }

  private var number: String { FrenchTypography.set(withPlainQualifier).uncapitalised }

  private var saysWhole: Bool { figure.of.map { words.contains(PrintedWords($0).words) } ?? false }

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
