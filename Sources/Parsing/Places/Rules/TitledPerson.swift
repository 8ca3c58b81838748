import Language

/// Recognises «Mme Fontaine», «M. Charles de Villiers», «colonel Vitré»: persons, whose names are no places.
struct TitledPerson: Rule {
  let id = "place.titled-person"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.word(in: PlaceWords.civilities)
        Token.mark(.stop).glued().optional()
      }
      Token.word(in: PlaceWords.ranks)
      Pattern {
        Token.word("sous", "vice", "adjudant", "lieutenant")
        Token.word("préfet", "préfète", "président", "présidente", "amiral", "chef", "colonel").hyphened()
      }
    }
    Pattern.scan(PersonNameScanner())
  }

  func value(of match: borrowing Match) -> PlaceReading? { .rival }
}
