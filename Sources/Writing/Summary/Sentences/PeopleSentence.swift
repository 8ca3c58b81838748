import Records

/// «Personnes citées : Laurent Hottiaux, préfet des Hauts-de-Seine ; Lucien Casabonne, maire d’Accous.»
struct PeopleSentence: SentenceMaker {
  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    let named = facts.record.officials.filter { $0.name != nil }
    let items = named.prefix(facts.length.people).map { official in
      SummaryItem(text: FrenchTypography.set((official.name ?? "") + function(official, facts)), refs: [official.id])
    }
    return [SummarySentence(named.count == 1 ? "Personne citée" : "Personnes citées", listing: items)].compactMap { $0 }
  }

  private func function(_ official: OfficialRecord, _ facts: SummaryFacts) -> String {
    guard let function = official.functions.first else { return "" }
    if let territory = function.territory {
      let place = function.place.flatMap(facts.place)
      return ", " + function.title + (place.map { $0.name == territory ? " " + $0.genitive : " (\(territory))" } ?? " (\(territory))")
    }
    return ", " + function.title + (function.organisation.map { " " + (OrganisationName($0).genitive ?? "(\($0))") } ?? "")
  }
}
