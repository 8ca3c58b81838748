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
    let tellable = facts.record.figures.filter { isTellable($0, facts) }
    for figure in tellable where items.count < facts.length.items {
      guard let phrase = FigurePhrase(figure).text, !facts.titleSays(phrase), texts.insert(phrase).inserted else { continue }
      let isNew = nouns.insert(figure.counted ?? phrase).inserted
      guard isNew || facts.length == .full && FigurePhrase(figure).saysNoun else { continue }
      items.append(SummaryItem(text: facts.marked(phrase, figure.id), refs: [figure.id]))
    }
    return [SummarySentence(items.count == 1 ? "Chiffre clé" : "En chiffres", listing: items)].compactMap { $0 }
  }

  private func isTellable(_ figure: FigureRecord, _ facts: SummaryFacts) -> Bool {
    guard [.count, .percent, .money, .measure, .rate].contains(figure.kind), figure.cell == nil else { return false }
    if facts.length == .full { return figure.counted != nil || figure.of != nil }
    let isSmall = figure.kind == .count && figure.value.map { $0 < ExactDecimal(figure.isInDigits ? 3 : 6) } ?? false
    return figure.counted != nil && FigurePhrase(figure).saysNoun && ![.threshold, .target].contains(figure.nature) && !isSmall
      && ![.under, .atLeast, .atMost].contains(figure.qualifier) && !figure.text.contains(" des ")
  }
}

extension FigureRecord {
  /// Whether the number is printed in digits: «412», not «quatre».
  fileprivate var isInDigits: Bool { text.utf8.contains { (0x30...0x39).contains($0) } }
}

/// How a figure is told: as written, with its noun.
struct FigurePhrase {
  private let figure: FigureRecord

  init(_ figure: FigureRecord) { self.figure = figure }

  /// Whether the text of the figure says what is counted.
  var saysNoun: Bool {
    figure.counted.map { figure.text.hasSuffix($0) || figure.text.contains($0 + " ") || figure.text.contains($0 + ",") } ?? false
  }

  /// The words; `nil` for what would not make sense alone.
  var text: String? {
    let number = FrenchTypography.set(withPlainQualifier).uncapitalised
    if saysNoun { return figure.direction == nil || saysDirection ? number : directed(number) }
    guard let counted = figure.counted else { return figure.kind == .percent && figure.direction == nil && saysWhole ? number : nil }
    guard figure.direction == nil, figure.kind == .count, isBareNumber else { return nil }
    return number + " " + FrenchTypography.set(counted)
  }

  private var saysWhole: Bool { figure.of.map(figure.text.contains) ?? false }

  /// «736», «trente-deux»: no noun that would clash with another one.
  private var isBareNumber: Bool {
    figure.qualifier == nil && !figure.text.contains(" ") || figure.text.utf8.allSatisfy { $0 < 0x41 || $0 > 0x7F }
  }

  private var saysDirection: Bool {
    PrintedWords(figure.text).containsAny(of: ["moins", "plus", "supplementaires", "hausse", "baisse"]) || figure.text.hasPrefix("+")
      || figure.text.hasPrefix("−") || figure.text.hasPrefix("-")
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
    guard let digit = figure.text.unicodeScalars.firstIndex(where: { ("0"..."9").contains($0) }),
      let first = PrintedWords(figure.text).words.first,
      Self.verbs.contains(first)
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

  private static let verbs: Set<FoldedWord> = [
    "depasse", "depassent", "depassant", "atteint", "atteignent", "superieur", "superieure", "superieurs", "superieures", "inferieur",
    "inferieure", "inferieurs", "inferieures", "excede", "excedent",
  ]
}
