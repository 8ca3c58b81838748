import Language

/// Recognises «canton de Millau-1», «canton du Lude»: electoral districts, not the communes that they are named after.
struct Canton: Rule {
  let id = "place.canton"

  let pattern = Pattern {
    Token.word("canton", "cantons")
    Token.word("de", "d", "du", "des")
    Token.word("la", "le", "les", "l").optional()
    Pattern.scan(ProperNameScanner(linking: PlaceWords.linkingOne, limit: 7))
  }

  func value(of match: borrowing Match) -> PlaceReading? { .named(.canton) }
}
