import Language

/// The words by which an event's title is turned into a noun and its complements.
enum ClauseWords {
  /// Verbs before a participle that is said of the subject: «sera fermé».
  static let auxiliaries: WordSet = [
    "est", "sont", "sera", "seront", "restera", "resteront", "reste", "restent", "etait", "etaient",
  ]

  /// Words that end a noun with its complements: verbs, and relative pronouns.
  static let finites: WordSet = auxiliaries.union([
    "a", "ont", "aura", "auront", "avait", "avaient", "se", "s", "peut", "pourra", "pourront", "doit", "devra", "devront", "qui", "que",
    "dont",
    "puis", "permet", "permettent", "mobilise", "mobilisera", "debute", "debutera", "commence", "commencera", "reprendra", "continue",
    "fixe", "organise", "organisee", "organises", "organisees", "prevu", "prevue", "prevus", "prevues", "convoque", "ouvre", "ouvrira",
  ])

  /// Verbs of going somewhere, with «se».
  static let movements: WordSet = [
    "rendra", "rendront", "rendu", "rendue", "rendus", "deplacera", "deplaceront", "deplace",
  ]

  /// What stands before «rendu» where somebody goes: «s’est».
  static let reflexives: WordSet = ["se", "s", "est", "sont"]

  /// What a place may begin with after such a verb.
  static let prepositions: WordSet = [
    "a", "au", "aux", "dans", "en", "chez", "aupres", "sur", "place", "rue", "devant", "entre",
  ]

  /// What a place begins with after other verbs.
  static let places: WordSet = [
    "a", "au", "aux", "dans", "en", "sur", "place", "rue", "boulevard", "avenue", "entre", "devant",
  ]

  /// Subjects that say nothing.
  static let pronouns: WordSet = ["il", "elle", "ils", "elles", "qui", "ce", "cela", "on", "celui", "celle"]

  /// Words of «aura lieu», «se tiendra», «est prévue», after which the place stands.
  static let takesPlace: WordSet = [
    "lieu", "tiendra", "tiendront", "deroulera", "derouleront", "organisee", "organise", "organisees", "organises", "prevue", "prevu",
    "prevues", "prevus",
  ]

  /// Verbs that take an object, with the noun that they become.
  static let actions: [FoldedWord: String] = [
    "visitera": "Visite", "visiteront": "Visite", "inaugurera": "Inauguration", "inaugureront": "Inauguration", "fermera": "Fermeture",
    "fermeront": "Fermeture", "reunira": "Réunion", "reuniront": "Réunion", "rencontrera": "Rencontre", "remettra": "Remise",
    "remettront": "Remise", "ouvrira": "Ouverture", "commemorera": "Commémoration", "visite": "Visite", "inaugure": "Inauguration",
    "reuni": "Réunion",
  ]

  /// Participles that are said of a subject, with their noun.
  static let states: [FoldedWord: String] = [
    "ferme": "Fermeture", "fermee": "Fermeture", "fermes": "Fermeture", "fermees": "Fermeture", "interdit": "Interdiction",
    "interdite": "Interdiction", "interdits": "Interdiction", "interdites": "Interdiction", "coupe": "Coupure", "coupee": "Coupure",
    "coupees": "Coupure", "inaugure": "Inauguration", "inauguree": "Inauguration", "reuni": "Réunion", "reunie": "Réunion",
    "reunis": "Réunion",
  ]

  /// The nouns of events: «une conférence sur le littoral réunira …».
  static let gatherings: WordSet = [
    "conference", "conferences", "forum", "salon", "colloque", "assemblee", "congres", "seminaire", "exposition", "fete", "festival",
    "concert",
    "atelier", "ateliers", "marche", "rencontre", "rencontres", "ceremonie", "ceremonies", "journee", "journees", "reunion", "reunions",
    "commemoration", "hommage", "inauguration", "remise", "fermeture", "fermetures", "coupure", "coupures", "interdiction", "interdictions",
    "vigilance", "alerte", "enquete", "consultation", "concertation", "comite", "scrutin", "election", "elections", "ouverture", "travaux",
    "chantier", "controle", "controles", "operation", "operations", "collecte", "distribution", "visite", "deplacement", "depot",
    "exercice",
    "point", "table",
  ]

  /// Who forbids, and is not what is forbidden: «la préfète interdit».
  static let offices: WordSet = ["prefet", "prefete", "prefecture", "maire", "mairie", "arrete", "etat", "ministre", "gouvernement"]

  /// Forms of verbs that are written like nouns but for an accent.
  static let participles: Set<String> = ["contrôlé", "contrôlés", "visité", "visités"]

  /// Words that a phrase neither begins nor ends with.
  static let loose: WordSet = [
    "et", "ou", "de", "du", "des", "d", "la", "le", "les", "l", "au", "aux", "avec", "pour", "par", "en", "sur",
  ]

  /// Numbers in words that stand in an article’s place.
  static let numbers: WordSet = [
    "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "quinze", "vingt", "trente", "quarante",
    "plusieurs",
  ]
}
