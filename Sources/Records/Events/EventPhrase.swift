/// What an event is called: «Visite de deux exploitations», «Fermeture de la RD 86», «Réunion publique d’information».
///
/// It is made from the event's title, words of the document: a clause is turned into a noun («le conseil départemental fermera la RD 86»),
/// a noun with its complements is kept up to its verb («réunion publique aura lieu …»).
package struct EventPhrase {
  /// The words; the name of its kind where the title gives no better ones.
  package let text: String
  /// Whether they say more than the kind.
  package let isTelling: Bool

  /// The phrase of an event of a record, whose title may be one already.
  ///
  /// - Returns: `nil` for a title that tells of no such event after all: «la route sera rendue à la circulation».
  package init?(_ event: EventRecord) { self.init(event.title, kind: event.kind) }

  /// The phrase of an event of some kind, from words of the document.
  package init?(_ words: String, kind: String) {
    let title = Self.trimmed(words.utf8.split(separator: UInt8(ascii: " ")).map { Self.curly(Substring($0)) })
    let name = Self.names[kind] ?? "Rendez-vous"
    var clause = EventClause(title, kind: kind)
    guard !clause.isRefused else { return nil }
    let words = clause.words(name)
    isTelling = words != nil
    text = words ?? name
  }

  /// The words without what tells of nobody: a quotation that is cut off, the people named apart, a length of time whose number is gone, another
  /// clause; none of a line in capitals.
  private static func trimmed(_ title: [String]) -> [String] {
    var words = title
    if let open = words.lastIndex(where: { $0.hasPrefix("«") }), !words[open...].contains(where: { $0.contains("»") }) {
      words.removeSubrange(open...)
    }
    if let company = words.firstIndex(of: "avec"), company > 0 { words.removeSubrange(company...) }
    if let length = words.indices.dropLast().first(where: { words[$0] == "d’une" && words[$0 + 1] == "durée" }) {
      words.removeSubrange(length...(length + 1))
    }
    if let and = words.indices.dropFirst().dropLast().first(where: { words[$0] == "et" && Self.opensClause(words[$0 + 1]) }) {
      words.removeSubrange(and...)
    }
    return words.allSatisfy { $0 == $0.uppercased() } ? [] : words
  }

  /// A word with its apostrophes curled.
  private static func curly(_ word: Substring) -> String {
    guard word.utf8.contains(UInt8(ascii: "'")) else { return String(word) }
    return String(decoding: word.utf8.flatMap { $0 == UInt8(ascii: "'") ? Array("’".utf8) : [$0] }, as: UTF8.self)
  }

  /// What begins another clause after «et»: «contrôles et saisi deux véhicules», «vigilance et trois en alerte».
  private static func opensClause(_ word: String) -> Bool {
    ["un", "une", "deux", "trois", "quatre", "cinq", "a", "ont", "est", "sont"].contains(word) || word.hasSuffix("é") && word != "comité"
  }

  /// What each kind of event is called.
  static let names = [
    "visit": "Déplacement", "ceremony": "Cérémonie", "closure": "Fermeture", "ban": "Interdiction", "alert": "Alerte",
    "consultation": "Consultation", "meeting": "Réunion", "order": "Mesure", "opening": "Ouverture", "appointment": "Prise de fonctions",
    "exercise": "Exercice", "control": "Contrôle", "election": "Scrutin", "collection": "Collecte", "distribution": "Distribution",
    "works": "Travaux",
  ]
}
