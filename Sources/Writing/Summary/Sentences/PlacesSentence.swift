import Records

/// «Communes citées : Gennevilliers et Nanterre.»: in a full summary, those that no sentence before has named.
struct PlacesSentence: SentenceMaker {
  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    guard facts.length == .full else { return [] }
    let items = facts.record.places
      .filter { $0.kind == .commune && $0.insee != nil && !facts.told.contains($0.id) && !facts.isNamed($0) && !isOnlyDateline($0, facts) }
      .map { SummaryItem(text: $0.name, refs: [$0.id]) }
    return [SummarySentence(items.count == 1 ? "Commune citée" : "Communes citées", listing: Array(items.prefix(facts.length.items)))]
      .compactMap { $0 }
  }

  /// Whether a commune is only where the release was signed.
  private func isOnlyDateline(_ place: PlaceRecord, _ facts: SummaryFacts) -> Bool {
    place.mentions.count == 1 && place.name == facts.record.issued?.place
  }
}
