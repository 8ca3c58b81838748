import Language
import Records

/// «**Title** (Préfecture du Lot, 12 mars 2024).»
struct HeadlineSentence: SentenceMaker {
  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    let record = facts.record
    var (words, refs): ([String], [String]) = ([], [])
    if let name = record.issuer?.name {
      words.append(name)
      refs.append("issuer")
    }
    if let issued = facts.issued {
      words.append(issued.french)
      refs.append("issued")
    }
    let origin = words.joined(separator: ", ")
    guard let title = record.title else { return origin.isEmpty ? [] : [SummarySentence(text: origin + ".", refs: refs)] }
    return [SummarySentence(text: "**\(title)**" + (origin.isEmpty ? "" : " (\(origin))") + ".", refs: ["title"] + refs)]
  }
}
