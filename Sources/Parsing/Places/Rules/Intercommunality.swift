import Language

/// Recognises «communauté de communes Grand-Figeac», «CA du Pays de Saint-Omer»: groupings of communes.
///
/// Those that the gazetteer has get their SIREN when they are linked; the others keep their words.
struct Intercommunality: Rule {
  let id = "place.intercommunality"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.word("communauté", "communautés")
        Pattern.any {
          Pattern {
            Token.word("de", "d")
            Token.word("communes", "agglomération")
          }
          Token.word("urbaine")
        }
      }
      Token.word("cc", "ca", "cu").requiring(.allCaps)
    }
    Token.word("de", "d", "du", "des").optional()
    Token.word("la", "le", "les", "l").optional()
    Pattern.scan(ProperNameScanner(linking: PlaceWords.linking, limit: 12))
  }

  func value(of match: borrowing Match) -> PlaceReading? { .named(.epci) }
}
