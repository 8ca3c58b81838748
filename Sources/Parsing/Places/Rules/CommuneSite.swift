import Language

/// Recognises «port de Gennevilliers», «gare de Sucy-en-Brie», «CHU de Rouen»: a site told apart by the commune it stands in, which is named too.
struct CommuneSite: Rule {
  let id = "place.commune-site"

  let pattern = Pattern {
    Token.word(in: PlaceWords.sites)
    Token.word("de", "d", "du", "des")
    Token.word("la", "le", "les", "l").optional()
    Pattern.scan(ProperNameScanner(linking: PlaceWords.linking, limit: 7))
  }

  func value(of match: borrowing Match) -> PlaceReading? { .site }
}
