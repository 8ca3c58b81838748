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
      ("meeting", "réunira les acteurs du service public de l’emploi", "Réunion des acteurs du service public de l’emploi"),
      ("meeting", "une conférence sur l’érosion du littoral réunira plus de 200 personnes", "Conférence sur l’érosion du littoral"),
      ("meeting", "Le comité se réunira de nouveau", "Réunion du comité"),
      ("meeting", "a réuni une dernière fois les services", "Réunion des services"),
      (
        "visit", "elle visitera deux exploitations touchées par la grêle à Gramat",
        "Visite de deux exploitations touchées par la grêle à Gramat"
      ),
      ("visit", "Le préfet s’est rendu au sein du groupe Balas", "Déplacement au sein du groupe Balas"),
      ("visit", "Elle se rendra à Lapalisse et à Gannat", "Déplacement à Lapalisse et à Gannat"),
      ("closure", "Le conseil départemental fermera la RD 86", "Fermeture de la RD 86"),
      ("closure", "le boulevard de La Rochelle sera fermé", "Fermeture du boulevard de La Rochelle"),
      ("opening", "L’accueil de jour ouvrira exceptionnellement", "Ouverture de l’accueil de jour"),
      ("ban", "Le stationnement sera interdit place Reggio", "Interdiction du stationnement place Reggio"),
      ("ban", "circulation et stationnement interdits", "Circulation et stationnement interdits"),
      ("alert", "vigilance orange pour les avalanches", "Vigilance orange pour les avalanches"),
      ("closure", "Il sera fermé", "Fermeture"),
      ("control", "Contrôlé au Tampon avec 1,43 mg/l", "Contrôle"),
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
