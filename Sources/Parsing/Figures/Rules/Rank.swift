import Language

/// Recognises «1er bassin d’emplois agricoles de Bretagne», «deuxième d’Europe», «47e foyer», «4e rang européen».
///
/// A first or second without a scope («premier tour», «première fois») is no rank, nor is what only names: «3e arrondissement», «2e classe».
struct Rank: Rule {
  let id = "figure.rank"

  let pattern = Pattern {
    Token.ordinal.without(.hyphened).captured(as: .figureNumber)
    Pattern.scan(NounPhrase(isPlural: nil)).captured(as: .countedNoun).optional()
    Pattern {
      Pattern {
        Token.word("le", "la")
        Token.word("plus", "moins")
        Token.anyWord.without([.capital, .number])
      }.optional()
      Pattern.scan(RankScope()).captured(as: .rankScope)
    }.optional()
  }

  func value(of match: borrowing Match) -> FigureReading? {
    let tokens = match.tokens
    guard let number = match.number(.figureNumber), !tokens.has(match.range.lowerBound + 1, .hyphened) else { return nil }
    let counted = match.range(.countedNoun)
    if let noun = counted, tokens.isWord(noun.lowerBound, in: Self.places) { return standing(number, noun, match) }
    if let counted, isLabel(counted, tokens) { return nil }
    if isRoman(match.range.lowerBound, tokens), match.range(.rankScope) == nil { return nil }
    var reading = FigureReading(kind: .rank, value: number)
    reading.counted = counted
    if let scope = match.range(.rankScope) {
      reading.scope = RankScope.name(scope, tokens)
    } else if let adjective = counted.flatMap({ RankScope.adjective(in: $0, tokens) }) {
      reading.counted = match.range(.countedNoun).map { $0.lowerBound..<adjective.token }
      reading.scope = adjective.scope
    } else {
      guard counted != nil || isCoordinated(match.range.lowerBound, tokens), (number.integer ?? 0) > 2,
        !tokens.has(match.range.upperBound, [.word, .capital]), counted.map({ !isUnit($0, tokens) }) ?? true
      else { return nil }
    }
    return reading
  }

  /// «4e rang européen», «3e place nationale»: of something said elsewhere.
  private func standing(_ number: ExactDecimal, _ noun: Range<Int>, _ match: borrowing Match) -> FigureReading? {
    let named = match.range(.rankScope).map { RankScope.name($0, match.tokens) }
    guard let scope = named ?? RankScope.adjective(in: noun, match.tokens)?.scope else { return nil }
    var reading = FigureReading(kind: .rank, value: number)
    reading.scope = scope
    return reading
  }

  private static let places = WordClass("standing", ["rang", "place", "position"])

  /// «le 47e foyer du département et le troisième cette année».
  private func isCoordinated(_ ordinal: Int, _ tokens: Tokens) -> Bool {
    guard tokens.isWord(ordinal - 1, in: Self.articles), tokens.isWord(ordinal - 2, in: NounWords.conjunctions),
      !tokens.has(ordinal + 1, .number)
    else { return false }
    return (max(0, ordinal - 20)..<ordinal).contains { tokens.has($0, .ordinal) && tokens.claim(of: $0) == .figure }
  }

  private static let articles = WordClass("article", ["le", "la", "du", "au"])

  /// «IIIe»: a name rather than a rank.
  private func isRoman(_ ordinal: Int, _ tokens: Tokens) -> Bool {
    tokens.has(ordinal, .capital) && !tokens.has(ordinal, .inWords)
  }

  /// «35e RI», «2e REP», «4e B»: the number of a unit of the army, or of a class.
  private func isUnit(_ counted: Range<Int>, _ tokens: Tokens) -> Bool {
    let length = tokens.span(counted.lowerBound).count
    return counted.count == 1 && length <= 5 && (tokens.has(counted.lowerBound, .allCaps) || length == 1)
  }

  private func isLabel(_ counted: Range<Int>, _ tokens: Tokens) -> Bool {
    counted.contains { tokens.value($0, in: Self.labels) != nil && !tokens.has($0 + 1, .hyphened) }
  }

  /// Nouns that an ordinal names or dates rather than ranks.
  private static let labels = WordClass(
    "label",
    [
      "arrondissement", "étage", "circonscription", "circonscriptions", "classe", "degré", "tour", "fois", "trimestre", "semestre",
      "siècle", "étape", "âge", "jour", "mois", "année",
      "semaine", "phase", "tranche", "infraction", "régiment", "bataillon", "compagnie", "république", "chapitre", "alinéa", "article",
      "échelon", "grade",
      "catégorie", "groupe", "vague", "partie", "temps", "lieu", "abord", "main", "plan", "ministre", "adjoint", "adjointe", "vice",
      "secrétaire", "conseiller", "dose", "génération", "cycle", "niveau", "génie",
      "voiture", "fois-ci", "moitié", "quinzaine", "décennie", "décile", "brigade", "escadron", "division", "dragons", "lundi", "mardi",
      "mercredi", "jeudi", "vendredi", "samedi", "dimanche", "mandat", "heure", "minute",
      "secours", "soins", "appel", "cas", "pas", "pierre", "axe", "volet", "liste", "option", "quart", "magistrat", "ligne", "sous",
      "guerre", "loi",
      "projet", "réunion", "cru", "fédération", "collège", "concours", "chambre", "cadre", "avenue", "rue",
    ])
}

/// Where a rank holds: «de la Métropole du Grand Paris», «d’Europe», «en France», «du département».
struct RankScope: TokenScanner {
  private static let before = WordClass("before scope", ["de", "d", "du", "des", "en", "à", "au", "aux"])
  private static let articles = WordClass("article", ["la", "l", "le", "les"])
  private static let common = WordClass("common scope", ["département", "région", "pays", "monde", "territoire", "commune", "continent"])
  private static let adjectives = WordClass(
    "scope adjective",
    [
      "français": 0, "française": 0, "national": 0, "nationale": 0, "européen": 1, "européenne": 1, "mondial": 2, "mondiale": 2,
      "régional": 3, "régionale": 3, "départemental": 4, "départementale": 4,
    ])
  private static let adjectiveScopes = ["France", "Europe", "monde", "région", "département"]

  func end(at token: Int, in tokens: Tokens) -> Int? {
    guard tokens.value(token, in: Self.before) != nil else { return nil }
    let name = tokens.value(token + 1, in: Self.articles) == nil ? token + 1 : token + 2
    if tokens.value(name, in: Self.common) != nil { return name + 1 }
    return tokens.has(name, [.word, .capital]) ? EventName().end(at: name, in: tokens) : nil
  }

  /// The scope's name, without preposition and article.
  static func name(_ scope: Range<Int>, _ tokens: Tokens) -> String {
    let first = tokens.value(scope.lowerBound + 1, in: articles) == nil ? scope.lowerBound + 1 : scope.lowerBound + 2
    return tokens.text(first..<scope.upperBound)
  }

  /// «premier département | français».
  static func adjective(in counted: Range<Int>, _ tokens: Tokens) -> (token: Int, scope: String)? {
    for token in counted.dropFirst() {
      if let place = tokens.value(token, in: adjectives) { return (token, adjectiveScopes[place]) }
    }
    return nil
  }
}
