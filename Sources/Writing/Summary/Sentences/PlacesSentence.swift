import Records

/// «Lieux : Gennevilliers ; Nanterre.»: the communes that no event has told.
struct PlacesSentence: SentenceMaker {
  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    let told = Set(facts.record.events.flatMap(\.places))
    let items = facts.record.places
      .filter { $0.kind == .commune && $0.insee != nil && !told.contains($0.id) }
      .map { SummaryItem(text: $0.name, refs: [$0.id]) }
    return [SummarySentence("Lieux", listing: Array(items.prefix(facts.length.items)))].compactMap { $0 }
  }
}
