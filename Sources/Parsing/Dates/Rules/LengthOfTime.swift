import Language

/// Recognises «pendant 3 mois», «48 heures», «trois semaines», «un an et demi», «41 ans de services», «environ trois mois».
///
/// «36 ans» of a person is an age, a figure; «un jour» is no length.
struct LengthOfTime: DateRule {
  let id = "date.duration"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    pattern = Pattern {
      Pattern.any {
        Token.word("pendant", "durant")
        Pattern {
          Token.word("dans", "sous")
          Token.word("les")
        }
      }.captured(as: .dateWord).optional()
      Self.about.captured(as: .relation).optional()
      terms.lengthOfTime.captured(as: .dateCount)
      Pattern.notAhead(Token.mark(.slash).glued())
      Pattern.notAhead(Self.ofMonth)
      Pattern.notAhead(Self.outOfWhole)
      Token.word("environ").captured(as: .relation).optional()
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let range = match.range(.dateCount), var length = terms.duration.match(at: range.lowerBound, in: match.tokens)?.value else {
      return nil
    }
    guard match.has(.dateWord) || Self.isLength(match.range.lowerBound..<range.upperBound, length, match.tokens) else { return nil }
    if match.has(.relation) { length.isApproximate = true }
    return [DateItem(.duration(length))]
  }

  /// «un mois de mai pluvieux» is a month.
  private static let ofMonth = Pattern {
    Pattern.after(Token.word("mois"))
    Token.word("de", "d")
    Token.word(in: DateWords.months)
  }

  /// «6 jours sur 7», «24 heures sur 24» say how often.
  private static let outOfWhole = Pattern {
    Token.word("sur")
    Pattern.any {
      Token.integer(7...7)
      Token.integer(12...12)
      Token.integer(24...24)
      Token.integer(365...365)
    }
  }

  /// «environ trois mois», «à peu près six mois».
  private static let about = Pattern.any {
    Token.word("environ")
    Pattern {
      Token.word("à")
      Token.word("peu")
      Token.word("près")
    }
  }

  /// Whether the words around let it be a length rather than an age or a rate.
  static func isLength(_ range: Range<Int>, _ length: CalendarDuration, _ tokens: Tokens) -> Bool {
    let first = range.lowerBound
    if tokens.has(first, .hyphened) || tokens.value(first - 1, in: Self.rates) != nil { return false }
    if tokens.value(range.upperBound, in: Self.kindsOfDay) != nil { return false }
    if tokens.has(first, .indefinite), range.count == 2, length.days == 1 { return false }
    if isWithin(first, tokens) { return true }
    if length.isWholeYears, tokens.value(first - 1, in: Self.preposition) != nil, tokens.value(first - 2, in: Self.aged) != nil {
      return false
    }
    guard length.isWholeYears, !tokens.has(first, .inWords) || tokens.value(first - 1, in: Self.ages) != nil else { return true }
    return isOfYears(range, tokens)
  }

  /// «en moins de deux ans», «pendant plus de 10 ans», «de 6 mois à 2 ans».
  private static func isWithin(_ first: Int, _ tokens: Tokens) -> Bool {
    if tokens.value(first - 1, in: to) != nil, tokens.value(first - 2, in: DateWords.units) != nil { return true }
    return tokens.value(first - 1, in: preposition) != nil && tokens.value(first - 2, in: comparisons) != nil
      && tokens.value(first - 3, in: lengths) != nil
  }

  /// Whether «de» or «d’» stands after a noun that has a length, or «moins», «plus»: «un trajet de 1 h 45», «plus d’1h30».
  static func follows(noun token: Int, in tokens: Tokens) -> Bool {
    guard tokens.value(token, in: preposition) != nil else { return false }
    return tokens.value(token - 1, in: nouns) != nil || tokens.value(token - 1, in: comparisons) != nil
  }

  /// Years written in digits are an age unless the words around speak of a length.
  private static func isOfYears(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    let before = range.lowerBound - 1
    if tokens.value(range.upperBound, in: preposition) != nil, tokens.value(range.upperBound + 1, in: penalties) != nil { return true }
    if tokens.value(range.upperBound, in: relations) != nil, tokens.value(range.upperBound + 1, in: determiners) != nil { return true }
    if tokens.value(before, in: Self.lengths) != nil || tokens.value(range.upperBound + 1, in: Self.sentences) != nil { return true }
    if tokens.value(before, in: Self.preposition) != nil, tokens.value(before - 1, in: Self.nouns) != nil { return true }
    if tokens.isMark(before, .colon), (1...6).contains(where: { tokens.value(before - $0, in: nouns) != nil }) { return true }
    if tokens.value(range.upperBound, in: preposition) != nil { return tokens.value(before, in: preposition) == nil }
    return tokens.value(range.upperBound, in: lengths) != nil && tokens.value(before, in: preposition) == nil
      && tokens.value(before, in: ages) == nil && tokens.value(before, in: having) == nil
  }

  private static let kindsOfDay = WordClass("kind of day", ["fériés", "férié", "chômés", "type", "types", "portes"])
  private static let rates = WordClass("word before a rate", ["par", "chaque", "tous", "toutes", "toute"])
  private static let aged = WordClass(
    "aged",
    [
      "âgé", "âgée", "âgés", "âgées", "âge", "enfant", "enfants", "plus", "moins", "homme", "hommes", "femme", "femmes", "fille", "filles",
      "garçon", "garçons", "fillette", "garçonnet", "adolescent", "adolescente", "mineur", "mineure", "bébé", "jeune", "jeunes",
      "conducteur", "conductrice", "motard", "cycliste", "piéton", "randonneur", "randonneuse", "retraité", "retraitée", "octogénaire",
      "individu", "suspect", "suspecte", "victime", "père", "mère", "fils",
    ])
  /// «il avait 20 ans en 1944».
  private static let having = WordClass("has", ["a", "ont", "avait", "avaient", "aura", "auront", "ayant", "aurait"])
  private static let ages = WordClass("word before an age", ["à", "dès", "les", "aux", "ses", "leurs", "nos", "vos"])
  /// «encourt jusqu’à 2 ans d’emprisonnement».
  private static let penalties = WordClass(
    "penalty with a length", ["emprisonnement", "prison", "réclusion", "détention", "inéligibilité", "interdiction", "suspension"])
  /// «jusqu’à un an avant le scrutin».
  private static let relations = WordClass("before or after", ["avant", "après"])
  private static let determiners = WordClass(
    "determiner", ["le", "la", "l", "les", "un", "une", "son", "sa", "ses", "leur", "leurs", "cette", "ce", "cet"])
  /// «2 ans avec sursis».
  private static let sentences = WordClass("kind of sentence", ["sursis"])
  private static let preposition = WordClass("preposition", ["de", "d"])
  private static let to = WordClass("to", ["à"])
  private static let comparisons = WordClass("more or less", ["plus", "moins", "près"])
  private static let lengths = WordClass(
    "word beside a length of years",
    ["pendant", "durant", "en", "sur", "sous", "après", "dans", "ferme", "plus", "soit", "renouvelable", "consécutifs"])
  private static let nouns = WordClass(
    "noun with a length",
    [
      "durée", "période", "délai", "peine", "contrat", "bail", "plan", "programme", "mandat", "convention", "engagement", "cycle",
      "concession",
      "prêt", "phase", "validité", "interdiction", "suspension", "recul", "expérience", "ancienneté", "bout", "terme", "horizon", "maximum",
      "trajet", "temps", "retard", "film", "documentaire", "attente", "marche", "visite", "parcours", "promenade", "randonnée", "coupure",
      "interruption", "pause", "spectacle", "vol",
    ])
}
