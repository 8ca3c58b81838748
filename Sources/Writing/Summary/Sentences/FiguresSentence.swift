import Language
import Parsing
import Records

/// «Chiffres : 53 évènements labellisés ; près de 23 000 emplois industriels ; 8,6 % des salariés du département.»
struct FiguresSentence: SentenceMaker {
  private let kinds: Set<FigureKind> = [.count, .percent, .money, .measure, .ratio, .rate]

  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    var said: Set<String> = []
    let figures = facts.record.figures.filter { facts.length == .full || (kinds.contains($0.kind) && $0.cell == nil) }
    let items = figures.map { item($0, facts) }.filter { said.insert($0.text).inserted }
    return [SummarySentence("Chiffres", listing: Array(items.prefix(facts.length.items)))].compactMap { $0 }
  }

  private func item(_ figure: FigureRecord, _ facts: SummaryFacts) -> SummaryItem {
    SummaryItem(text: facts.marked(withNoun(withDirection(figure), figure), figure.id), refs: [figure.id])
  }

  /// The figure as written, with the way it goes where only the words around said so.
  private func withDirection(_ figure: FigureRecord) -> String {
    let text = figure.text.uncapitalised
    guard let first = text.unicodeScalars.first, ("0"..."9").contains(first) else { return text }
    switch figure.direction {
    case .increase: return "hausse de " + text
    case .decrease: return "baisse de " + text
    default: return text
    }
  }

  /// The noun that was left out in the text is put in brackets.
  private func withNoun(_ text: String, _ figure: FigureRecord) -> String {
    guard let noun = figure.counted, !figure.text.contains(noun), figure.kind == .count else { return text }
    return "\(text) (\(noun))"
  }
}

extension String {
  /// The text with a small first letter, unless it begins with a name in capitals.
  var uncapitalised: String {
    let scalars = Array(unicodeScalars.prefix(2))
    guard let first = scalars.first, first.properties.isUppercase, scalars.count < 2 || !scalars[1].properties.isUppercase else {
      return self
    }
    return first.properties.lowercaseMapping + dropFirst()
  }
}
