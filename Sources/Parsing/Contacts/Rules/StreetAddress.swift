import Language

/// Recognises «40 rue de la Préfecture, 58026 Nevers Cedex», «1 rue Maurepas», «12 bis, avenue du Général-Leclerc», «3, contour de la Motte».
///
/// «12 places», «2 cours d’eau» count something: a name must follow. «18 h 30, place d’Armes», «12 mars 2024, rue de la Gare» and «mardi 12, rue
/// de la Gare» are an hour or a day, and a place.
struct StreetAddress: ContactRule {
  let id = "contact.street-address"

  let pattern = Pattern {
    Token.integer(1...9999, digits: 1...4)
    Pattern {
      Token.integer(1...9999, digits: 1...4).hyphened()
    }.optional()
    Token.word("bis", "ter", "quater").optional()
    Token.mark(.comma).optional()
    Token.word(in: StreetName.types)
    Pattern.scan(StreetName())
    Pattern {
      Token.mark(.comma, .dash, .hyphen).optional()
      Pattern {
        PostBox.box
        Token.mark(.comma, .dash, .hyphen).optional()
      }.optional()
      Token.integer(1000...98_999, digits: 5...5)
      Pattern.scan(PostTown())
    }.optional()
  }

  func value(of match: borrowing Match) -> [FoundContact]? {
    let first = match.range.lowerBound
    guard first == 0 || !match.tokens.has(first - 1, .word) || !isTime(first, in: match.tokens) else { return nil }
    return [FoundContact(range: match.range, kind: .address, value: match.tokens.text(match.range))]
  }

  private static let beforeTime = WordClass(
    "word before minutes, a year or a day",
    [
      "h": 0, "heure": 0, "heures": 0, "janvier": 1, "février": 1, "mars": 1, "avril": 1, "mai": 1, "juin": 1, "juillet": 1, "août": 1,
      "septembre": 1, "octobre": 1, "novembre": 1, "décembre": 1, "lundi": 2, "mardi": 2, "mercredi": 2, "jeudi": 2, "vendredi": 2,
      "samedi": 2, "dimanche": 2, "en": 1, "depuis": 1, "fin": 1, "début": 1,
    ])

  /// Whether a number is the minutes, the year or the day of what stands right before it.
  private func isTime(_ token: Int, in tokens: Tokens) -> Bool {
    if tokens.has(token, .glued) { return true }
    guard let kind = tokens.value(token - 1, in: Self.beforeTime), let number = tokens.numbers[token].integer else { return false }
    switch kind {
    case 0: return tokens.has(token - 2, .number) && number < 60 && tokens.span(token).count == 2
    case 1: return (1900...2099).contains(number)
    default: return number <= 31
    }
  }
}

/// Reads the name of a street after its type: up to eight words, one of them with a capital, or «de la préfecture».
struct StreetName: TokenScanner {
  static let types = WordClass(
    "street type",
    [
      "rue", "avenue", "av", "boulevard", "bd", "bld", "place", "quai", "allée", "allées", "chemin", "route", "cours", "impasse", "square",
      "esplanade", "rond", "faubourg", "passage", "promenade", "contour", "sente", "venelle", "mail", "ruelle", "montée", "traverse",
    ])
  private static let links = WordClass(
    "link in a street name",
    [
      "de", "du", "des", "d", "la", "le", "les", "l", "et", "aux", "général", "maréchal", "docteur", "président", "capitaine", "préfecture",
      "mairie", "gare", "église", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ])

  func end(at token: Int, in tokens: Tokens) -> Int? {
    var end = token
    var named = false
    if tokens.isMark(end, .stop) { end += 1 }
    while end < token + 9, tokens.has(end, .word) || isDay(end, in: tokens), !tokens.has(end, .sentenceStart) {
      let isNamed = tokens.has(end, .capital) || tokens.has(end, .number) || tokens.has(end, .ordinal)
      guard isNamed || tokens.has(end, .hyphened) || tokens.value(end, in: Self.links) != nil else { break }
      named = named || isNamed || tokens.traits[end].isDisjoint(with: .elided) && end > token + 1
      end += 1
    }
    while end > token, !tokens.has(end - 1, .capital), tokens.value(end - 1, in: Self.endings) != nil { end -= 1 }
    return named && end > token ? end : nil
  }

  private static let endings = WordClass(
    "word that ends no street name", ["de", "du", "des", "d", "la", "le", "les", "l", "et", "aux"])

  /// The numbers of «rue du 8 mai 1945», not a postcode.
  private func isDay(_ token: Int, in tokens: Tokens) -> Bool {
    tokens.has(token, .ordinal) || tokens.has(token, .number) && tokens.span(token).count <= 2
      || tokens.has(token, .number) && tokens.span(token).count == 4 && tokens.has(token - 2, .number)
  }
}
