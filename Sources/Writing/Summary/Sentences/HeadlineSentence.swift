import Language
import Records

/// «**Title** (Préfecture du Lot, 12 mars 2024).», and the subtitle where there is room.
struct HeadlineSentence: SentenceMaker {
  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    let headline = headline(facts)
    guard facts.length != .line, let subtitle = facts.record.subtitle, subtitle.utf8.count <= 240 else { return headline }
    let text = FrenchTypography.set(subtitle)
    let isClosed = text.unicodeScalars.last.map { ".!?…".unicodeScalars.contains($0) } ?? false
    return headline + [SummarySentence(text: isClosed ? text : text + ".", refs: ["subtitle"])]
  }

  private func headline(_ facts: SummaryFacts) -> [SummarySentence] {
    var (words, refs): ([String], [String]) = ([], [])
    if let name = facts.record.issuer?.name {
      words.append(name)
      refs.append("issuer")
    }
    if let issued = facts.issued {
      words.append(issued.french)
      refs.append("issued")
    }
    let origin = words.joined(separator: ", ")
    guard let title = facts.record.title else { return origin.isEmpty ? [] : [SummarySentence(text: origin + ".", refs: refs)] }
    return [
      SummarySentence(text: "**\(FrenchTypography.set(title))**" + (origin.isEmpty ? "" : " (\(origin))") + ".", refs: ["title"] + refs)
    ]
  }
}
