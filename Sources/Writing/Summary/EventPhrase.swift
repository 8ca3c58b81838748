import Language
import Records

/// What an event is called: «Visite de deux exploitations», «Fermeture de la RD 86», «Réunion publique d’information».
///
/// It is made from the event's title, words of the document: a clause is turned into a noun («le conseil départemental fermera la RD 86»),
/// a noun with its complements is kept up to its verb («réunion publique aura lieu …»).
struct EventPhrase {
  /// The words; the name of its kind where the title gives no better ones.
  let text: String
  /// Whether they say more than the kind.
  let isTelling: Bool

  /// - Returns: `nil` for a title that tells of no such event after all: «la route sera rendue à la circulation».
  init?(_ event: EventRecord) {
    let title = Self.trimmed(FrenchTypography.set(event.title).utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) })
    let name = Self.names[event.kind] ?? "Rendez-vous"
    var clause = EventClause(title, kind: event.kind)
    guard !clause.isRefused else { return nil }
    let words = clause.words(name)
    isTelling = words != nil
    text = words ?? name
  }

  /// The words without what tells of nobody: a quotation that is cut off, the people named apart, a length of time whose number is gone.
  private static func trimmed(_ title: [String]) -> [String] {
    var words = title
    if let open = words.lastIndex(where: { $0.hasPrefix("«") }), !words[open...].contains(where: { $0.contains("»") }) {
      words.removeSubrange(open...)
    }
    if let company = words.firstIndex(of: "avec"), company > 0 { words.removeSubrange(company...) }
    if let length = words.indices.dropLast().first(where: { words[$0] == "d’une" && words[$0 + 1] == "durée" }) {
      words.removeSubrange(length...(length + 1))
    }
    return words
  }

  /// What each kind of event is called.
  static let names = [
    "visit": "Déplacement", "ceremony": "Cérémonie", "closure": "Fermeture", "ban": "Interdiction", "alert": "Alerte",
    "consultation": "Consultation", "meeting": "Réunion", "order": "Mesure", "opening": "Ouverture", "appointment": "Prise de fonctions",
    "exercise": "Exercice", "control": "Contrôle", "election": "Scrutin", "collection": "Collecte", "distribution": "Distribution",
    "works": "Travaux",
  ]
}
