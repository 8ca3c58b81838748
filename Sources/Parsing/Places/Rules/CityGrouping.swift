import Language

/// Recognises «Agglomération d’Agen», «Métropole de Lyon»: groupings named after one city, with a capital.
struct CityGrouping: Rule {
  let id = "place.city-grouping"

  let pattern = Pattern {
    Token.word("agglomération", "métropole", "eurométropole").requiring(.capital)
    Token.word("de", "d", "du", "des").optional()
    Token.word("la", "le", "les", "l").optional()
    Pattern.scan(ProperNameScanner(linking: WordClass("in city names", ["de", "d", "du", "des", "la", "les", "l", "sur", "en"])))
  }

  func value(of match: borrowing Match) -> PlaceReading? { .named(.epci) }
}
