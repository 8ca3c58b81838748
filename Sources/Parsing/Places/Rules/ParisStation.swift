import Language

/// Recognises «gare de Lyon», «gare du Nord», «gare de l’Est»: stations of Paris named after where the trains go.
struct ParisStation: Rule {
  let id = "place.paris-station"

  let pattern = Pattern {
    Token.word("gare")
    Token.word("de", "du", "d")
    Token.word("l").optional()
    Token.word("lyon", "nord", "est", "austerlitz").requiring(.capital)
  }

  func value(of match: borrowing Match) -> PlaceReading? { .site }
}
