import Language
import Parsing
import Records

extension FigureRecord {
  /// A percentage that is no variation.
  var isPercentage: Bool { kind == .percent && unit == "%" && direction == nil && value != nil }

  /// A ratio that is no variation: «trois sur quatre», «un tiers».
  var isRatio: Bool { kind == .ratio && direction == nil && value != nil }

  /// A share of a whole.
  var isShare: Bool { isPercentage || isRatio }

  /// A level of something: a count, an amount, a measure, a rate, a percentage that is no variation.
  var isLevel: Bool { value != nil && direction == nil && ![.rank, .edition, .age, .ratio].contains(kind) }

  /// An amount of which a share can be taken.
  var isAmount: Bool { isLevel && [.count, .money, .measure].contains(kind) }

  /// Whether its own words say what it counts: «25 % de femmes», not the «25 %» of «un taux de 25 %».
  var saysNoun: Bool { counted.map(text.hasSuffix) ?? false }

  /// An amount of which a document knows one: not the measure of a magnitude, as of wind or rain, which differs from place to place.
  var isTally: Bool { isAmount && (kind != .measure || counted == nil || saysNoun) }

  /// The number as a message quotes it: «412», «8,6 %», «685 000 €», «trois sur quatre».
  var quoted: String {
    guard let value, kind != .ratio else { return text }
    let number = value.french
    switch unit {
    case nil: return number
    case "EUR": return number + "\u{202F}€"
    case "pp": return number + "\u{A0}point" + (value >= ExactDecimal(2) ? "s" : "")
    case let unit?: return number + "\u{202F}" + unit
    }
  }
}

extension FigureRecord {
  /// A length of time of one unit as a measure; `nil` for any other date.
  init?(duration date: DateRecord) {
    guard date.kind == .duration, date.modifier == nil, date.value.hasPrefix("P"), let letter = date.value.last,
      let count = ExactDecimal(String(date.value.drop { $0 == "P" || $0 == "T" }.dropLast()))
    else { return nil }
    let names = date.value.hasPrefix("PT") ? Self.hours : Self.days
    guard let unit = names[letter] else { return nil }
    self.init(id: date.id, text: date.text, kind: .measure, value: count, unit: unit, rule: date.rule, source: date.source)
  }

  private static let days: [Character: String] = ["D": "jours", "W": "semaines", "M": "mois", "Y": "ans"]
  private static let hours: [Character: String] = ["H": "heures", "M": "minutes", "S": "secondes"]
}

/// Small words that say how figures belong together.
enum RelationWords {
  /// «412 des 480», «63 sur 1 248», «six parmi les huit», «98 500 votants pour 242 000 inscrits».
  static let partOf: WordSet = ["sur", "des", "parmi", "pour"]
  /// What may stand beside them.
  static let partOfFillers: WordSet = [
    "sur", "des", "parmi", "pour", "les", "un", "total", "de", "ses", "leurs", "d", "entre", "nos",
  ]
  /// What a share may be of while part and whole count something else: «121 communes sur 319, soit 80 % de la population».
  static let otherWholes: WordSet = [
    "population", "habitants", "superficie", "surface", "surfaces", "territoire", "lineaire", "electeurs", "logements", "emplois",
    "salaries", "production", "consommation",
  ]
  /// Levels that go up.
  static let increases: WordSet = [
    "hausse", "augmentation", "progression", "croissance", "accroissement", "augmente", "augmentent", "progresse", "progressent",
    "progres", "+",
  ]
  /// Levels that go down.
  static let decreases: WordSet = [
    "baisse", "baissent", "diminution", "recul", "reduction", "repli", "deficit", "chute", "chutent", "diminue", "diminuent", "recule",
    "reculent", "perte",
  ]
  /// «soit», or an opening parenthesis.
  static let restating: WordSet = ["soit", "("]
  /// «se répartissent en», «répartis entre».
  static let sharing: WordSet = [
    "repartit", "repartis", "reparties", "repartissent", "repartie", "reparti", "decompose", "decomposent", "ventile", "ventiles",
    "ventilent",
  ]
  /// What leaves an enumeration open, or names parts of its parts.
  static let openings: WordSet = others.union(["dont"])
  /// The same, but for what names parts of parts.
  static let others: WordSet = [
    "notamment", "principalement", "essentiellement", "surtout", "autre", "autres", "reste", "restant", "solde", "etc", "exemple",
    "plusieurs", "environ", "particulier",
  ]
  /// «représente 30 % du coût», «couvre 60 % de la dépense».
  static let amountingTo: WordSet = [
    "represente", "representent", "couvre", "couvrent", "finance", "financent", "correspond", "correspondent", "constitue",
  ]
  /// Whom one counts.
  static let people: WordSet = [
    "personnes", "habitants", "jeunes", "eleves", "enfants", "femmes", "hommes", "candidats", "participants", "volontaires", "agents",
    "salaries", "victimes", "blesses", "morts", "tues", "patients", "etudiants", "apprentis", "demandeurs", "beneficiaires", "gendarmes",
    "policiers", "pompiers", "militaires", "sapeurs", "refugies", "mineurs", "stagiaires", "benevoles", "adherents", "electeurs",
  ]
  /// What a sum of money is the cost of.
  static let costs: WordSet = [
    "cout", "montant", "total", "budget", "enveloppe", "depense", "depenses", "investissement", "operation", "travaux", "projet",
  ]
}
