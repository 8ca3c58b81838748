import Language

/// Recognises «port de Gennevilliers», «gare de Sucy-en-Brie», «CHU de Rouen»: a site told apart by the commune it stands in, which is named too.
///
/// «un hôpital de Lyon» is any of them; the «Château» of «Château-d’Oléron» is part of a commune’s name.
struct CommuneSite: Rule {
  let id = "place.commune-site"

  let pattern = Pattern {
    Pattern.notAfter(Token.word("un", "une", "plusieurs", "deux", "trois"))
    Token.word(in: PlaceWords.sites)
    Token.word("de", "d", "du", "des").apart()
    Token.word("la", "le", "les", "l").optional()
    Pattern.scan(ProperNameScanner(linking: PlaceWords.linking, limit: 7))
  }

  func value(of match: borrowing Match) -> PlaceReading? { .site }
}
