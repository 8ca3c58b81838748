import Records

/// «Personnes citées : Laurent Hottiaux, préfet (Hauts-de-Seine).»
struct PeopleSentence: SentenceMaker {
  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    let items = facts.record.officials.compactMap { official in
      official.name.map { SummaryItem(text: $0 + function(official), refs: [official.id]) }
    }
    return [SummarySentence("Personnes citées", listing: Array(items.prefix(facts.length.items)))].compactMap { $0 }
  }

  private func function(_ official: OfficialRecord) -> String {
    guard let function = official.functions.first else { return "" }
    return ", " + function.title + (function.territory.map { " (\($0))" } ?? "")
  }
}
