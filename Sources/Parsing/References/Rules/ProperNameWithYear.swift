import Language

/// Recognises «Paris 2024», «France 2030», «Natura 2000», «Terre de Jeux 2024», «Mirage 2000», «Arc 1950»: a name of which the year is a part.
///
/// «Cap 2030», «Objectif 2030» are names inside a sentence; where one begins, «Objectif 2030 :» is a date.
struct ProperNameWithYear: ReferenceRule {
  let id = "reference.proper-name-with-year"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.word("paris")
        Token.integer(2024...2024, digits: 4...4)
      }
      Pattern {
        Token.word("france")
        Token.integer(2030...2030, digits: 4...4)
      }
      Pattern {
        Token.word("natura")
        Token.integer(2000...2000, digits: 4...4)
      }
      Pattern {
        Token.word("alpes", "agenda", "sport").requiring(.capital)
        Token.integer(2030...2030, digits: 4...4)
      }
      Pattern {
        Token.word("horizon", "europe").requiring(.capital)
        Token.integer(2020...2020, digits: 4...4)
      }
      Pattern {
        Pattern.any {
          Pattern {
            Token.word("terre")
            Token.word("de")
            Token.word("jeux")
          }
          Token.word("génération").requiring(.capital)
        }
        Token.integer(2024...2024, digits: 4...4)
      }
      Pattern {
        Pattern.any {
          Pattern {
            Token.word("ma")
            Token.word("santé")
          }
          Pattern {
            Token.word("action")
            Token.word("publique")
          }
        }
        Token.integer(2022...2022, digits: 4...4)
      }
      Pattern {
        Token.word("écophyto")
        Token.integer(2018...2030, digits: 4...4)
      }
      Pattern {
        Token.word("mirage").requiring(.capital)
        Token.integer(2000...2000, digits: 4...4)
      }
      Pattern {
        Token.word("arc", "arcs", "courchevel", "avoriaz", "isola", "plagne", "risoul", "merlette").requiring(.capital)
        Token.integer(1500...2100, digits: 4...4)
      }
      Pattern {
        Token.word("peugeot")
        Token.integer(2008...2008, digits: 4...4)
      }
      Pattern {
        Token.word("cap", "objectif", "ambition", "vision", "mission", "horizon").requiring(.capital).without([.sentenceStart, .allCaps])
        Token.integer(2020...2060, digits: 4...4)
      }
    }
  }

  func value(of match: borrowing Match) -> FoundReference? {
    FoundReference(kind: "name", number: match.range.upperBound - 1..<match.range.upperBound)
  }
}
