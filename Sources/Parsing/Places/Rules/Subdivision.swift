import Language

/// Recognises «arrondissement de Nanterre», «arrondissement du Mans»: the district of a sub-prefecture, not the commune it is named after.
struct Subdivision: Rule {
  let id = "place.subdivision"

  let pattern = Pattern {
    Token.word("arrondissement", "arrondissements")
    Token.word("de", "d", "du", "des")
    Token.word("la", "le", "les", "l").optional()
    Pattern.notAhead(Token.word("paris", "lyon", "marseille"))
    Pattern.scan(ProperNameScanner(linking: PlaceWords.linkingOne, limit: 7))
  }

  func value(of match: borrowing Match) -> PlaceReading? { .named(.arrondissement) }
}
