import Parsing
import Testing

@testable import Records
@testable import Writing

/// How the title of an event, words of the document, becomes a noun with its complements.
@Suite struct EventPhraseTests {
  @Test(
    arguments: [
      ("meeting", "réunion publique aura lieu à la salle des fêtes", "Réunion publique à la salle des fêtes"),
      (
        "meeting", "a réuni le pôle départemental de lutte contre l'habitat indigne",
        "Réunion du pôle départemental de lutte contre l’habitat indigne"
      ),
      ("meeting", "réunira les exploitants des stations de ski", "Réunion des exploitants des stations de ski"),
      ("meeting", "une conférence sur l’érosion du littoral réunira plus de 200 personnes", "Conférence sur l’érosion du littoral"),
      ("meeting", "Le conseil se réunira de nouveau", "Réunion du conseil"),
      ("meeting", "a réuni une dernière fois les services", "Réunion des services"),
      (
        "visit", "elle visitera trois serres détruites par le gel à Nérac",
        "Visite de trois serres détruites par le gel à Nérac"
      ),
      ("visit", "Le préfet s’est rendu au sein de la coopérative", "Déplacement au sein de la coopérative"),
      ("visit", "Elle se rendra à Lapalisse et à Gannat", "Déplacement à Lapalisse et à Gannat"),
      ("closure", "Le conseil départemental fermera la RD 941", "Fermeture de la RD 941"),
      ("closure", "le quai de la Fosse sera fermé", "Fermeture du quai de la Fosse"),
      ("opening", "Le gymnase ouvrira exceptionnellement", "Ouverture du gymnase"),
      ("ban", "Le stationnement sera interdit rue Diderot", "Interdiction du stationnement rue Diderot"),
      ("ban", "circulation et stationnement interdits", "Circulation et stationnement interdits"),
      ("alert", "vigilance orange pour les avalanches", "Vigilance orange pour les avalanches"),
      ("ban", "la préfète de police interdit", "Interdiction"),
      ("closure", "Il sera fermé", "Fermeture"),
      ("control", "Contrôlé à Foix avec 0,92 mg/l", "Contrôle"),
    ] as [(String, String, String)])
  func `an event is told in a noun`(_ kind: String, _ title: String, _ phrase: String) {
    #expect(EventPhrase(event(kind, title))?.text == phrase)
  }

  @Test func `a road given back to traffic is no visit`() {
    #expect(EventPhrase(event("visit", "elle sera rendue à la circulation dans les deux sens")) == nil)
  }

  private func event(_ kind: String, _ title: String) -> EventRecord {
    EventRecord(id: "e1", title: title, kind: kind, date: nil, places: [], officials: [], rule: "", source: Source(page: 1, span: [0, 0]))
  }
}
