import Records

/// «Déplacement le 27 novembre 2023 à Gennevilliers (Hauts-de-Seine), avec Laurent Hottiaux.»
struct EventSentences: SentenceMaker {
  /// What each kind of event is called.
  static let names = [
    "visit": "Déplacement", "ceremony": "Cérémonie", "closure": "Fermeture", "ban": "Interdiction", "alert": "Alerte",
    "consultation": "Consultation", "meeting": "Réunion", "order": "Mesure", "opening": "Ouverture", "appointment": "Prise de fonctions",
    "exercise": "Exercice", "control": "Contrôle", "election": "Scrutin", "collection": "Collecte",
  ]

  func sentences(_ facts: SummaryFacts) -> [SummarySentence] {
    var said: Set<String> = []
    let spoken = facts.record.events.compactMap { sentence($0, facts) }.filter { said.insert($0.text).inserted }
    return Array(spoken.prefix(facts.length == .short ? 3 : facts.length.items))
  }

  private func sentence(_ event: EventRecord, _ facts: SummaryFacts) -> SummarySentence? {
    guard let date = facts.date(event.date) else { return nil }
    var text = (Self.names[event.kind] ?? "Rendez-vous") + " " + facts.marked(date.french, date.id)
    var refs = [event.id, date.id]
    let places = event.places.compactMap(facts.place).filter { $0.kind == .commune }
    if let place = places.first {
      text += " " + place.french(in: facts, &refs)
      for other in places.dropFirst().prefix(3) { text += ", " + other.french(in: facts, &refs) }
    }
    let people = event.officials.compactMap(facts.official).filter { $0.name != nil }.prefix(4)
    if !people.isEmpty {
      text += ", avec " + people.compactMap(\.name).joined(separator: ", ")
      refs += people.map(\.id)
    }
    return SummarySentence(text: text + ".", refs: refs)
  }
}

extension PlaceRecord {
  /// «à Gennevilliers (Hauts-de-Seine)», «au Havre»; the refs of what is said are added.
  func french(in facts: SummaryFacts, _ refs: inout [String]) -> String {
    refs.append(id)
    let locative = name.hasPrefix("Le ") ? "au " + name.dropFirst(3) : name.hasPrefix("Les ") ? "aux " + name.dropFirst(4) : "à " + name
    guard let department = facts.department(of: self), department.name != name else { return locative }
    refs.append(department.id)
    return "\(locative) (\(department.name))"
  }
}
