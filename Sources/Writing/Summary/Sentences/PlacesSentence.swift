import Records

/// «Communes citées : Gennevilliers et Nanterre.»: in a full summary, those that no event has told.
struct PlacesSentence: SentenceMaker {
  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    guard facts.length == .full else { return [] }
    let items = facts.record.places
      .filter { $0.kind == .commune && $0.insee != nil && !facts.told.contains($0.id) }
      .map { SummaryItem(text: $0.name, refs: [$0.id]) }
    return [SummarySentence(items.count == 1 ? "Commune citée" : "Communes citées", listing: Array(items.prefix(facts.length.items)))]
      .compactMap { $0 }
  }
}
