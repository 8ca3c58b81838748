import Language

/// Recognises «2011», «l’année 2022», «an 2000»: a year of four digits that counts nothing.
///
/// «2023 emplois», «2 023», «n° 2023» and «2023 €» are none.
struct Year: CalendarRule {
  let id = "date.year"

  let pattern = Pattern {
    Token.word("année", "an", "millésime").optional()
    Pattern.any {
      Token.integer(1000...2099, digits: 4...4)
      Token.integer(1900...2099).requiring(.inWords)
    }.captured(as: .year)
    Pattern.notAhead(DateSteps.afterYear)
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let year = match.integer(.year), let token = match.token(.year) else { return nil }
    if token > match.range.lowerBound { return YearExpression(year: year) }
    guard !YearGuard.isQuantity(token, in: match.tokens) else { return nil }
    return YearExpression(year: year)
  }
}

/// Tells years from numbers of four digits.
enum YearGuard {
  /// Whether the number counts what follows, or is the number of what precedes.
  static func isQuantity(_ token: Int, in tokens: Tokens) -> Bool {
    if tokens.value(token - 1, in: DateWords.months) != nil, NameGuard.isOfDay(token - 1, in: tokens) { return true }
    if tokens.has(token, .hyphened), tokens.value(token - 1, in: halves) == nil { return true }
    if tokens.has(token, .glued), !tokens.isMark(token - 1, .openParenthesis, .openQuote, .quote, .openBracket, .apostrophe),
      !tokens.has(token - 1, .elided)
    {
      return true
    }
    if tokens.isMark(token - 1, .degree, .plus, .minus, .times, .equals, .euro, .plusMinus) { return true }
    if tokens.value(token - 1, in: counting) != nil { return true }
    if tokens.traits[token].contains(.inWords) { return !isAnnouncedInWords(token, in: tokens) }
    if isCode(token - 1, in: tokens) { return true }
    guard tokens.value(token - 1, in: announcing) == nil else { return false }
    if let year = tokens.numbers[token].integer, year < 1800 { return true }
    if tokens.value(token + 1, in: invariable) != nil { return true }
    return Noun.follows(token, in: tokens) && tokens.has(token + 1, .word) && !tokens.has(token + 1, .capital)
      && isPlural(token + 1, in: tokens)
  }

  /// Two capitals in a line of small letters, or that are no word: «parcelle AB 2024», «vol AF 2024».
  private static func isCode(_ token: Int, in tokens: Tokens) -> Bool {
    guard tokens.has(token, .allCaps), tokens.span(token).count == 2 else { return false }
    if !tokens.has(token, .sentenceStart), tokens.has(token - 1, .word), !tokens.has(token - 1, .allCaps) { return true }
    return Morphology.lookup(lower: tokens.lowerHashes[token], folded: tokens.foldedHashes[token]).isEmpty
  }

  /// «en mil neuf cent quatorze», or the words on their own.
  private static func isAnnouncedInWords(_ token: Int, in tokens: Tokens) -> Bool {
    if Noun.follows(token, in: tokens) { return false }
    return tokens.value(token - 1, in: announcing) != nil || (tokens.has(token, .sentenceStart) && tokens.has(token + 1, .cellEnd))
  }

  private static func isPlural(_ token: Int, in tokens: Tokens) -> Bool {
    let readings = Morphology.lookup(lower: tokens.lowerHashes[token], folded: tokens.foldedHashes[token])
    return readings.contains(.plural) && !readings.contains(.singular)
  }

  /// Nouns whose plural looks like their singular.
  private static let invariable = WordClass("noun that is counted", ["cas", "décès", "fois", "voix", "repas", "colis"])
  private static let halves = WordClass("half", ["mi"])
  private static let announcing = WordClass(
    "word before a year",
    [
      "en", "depuis", "dès", "début", "fin", "mi", "courant", "année", "an", "avant", "après", "janvier", "février", "mars", "avril", "mai",
      "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ])
  private static let counting = WordClass(
    "word before a quantity or a number",
    [
      "n", "no", "la", "nos", "numéro", "jo", "page", "pages", "chapitre", "environ", "près", "plus", "moins", "soit", "les", "des", "ces",
      "aux",
      "quelque", "total", "article",
      "articles", "cs", "bp", "cedex", "iso", "en", "rn", "rd", "d", "rt", "re",
      "poste", "bureau", "salle", "chambre", "code", "dossard", "parcelle", "guichet",
      "lot", "casier", "windows",
    ].filter { $0 != "en" })
}
