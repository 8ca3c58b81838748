import Language

/// Recognises «24h/24», «24 h sur 24», «7j/7», «7 jours sur 7»: round the clock, no time and no figure.
struct Availability: ReferenceRule {
  let id = "reference.availability"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.integer(24...24)
        Token.word("h", "heures", "heure").optional()
        Pattern.any {
          Token.mark(.slash); Token.word("sur")
        }
        Token.integer(24...24)
        Token.word("h").glued().optional()
      }
      Pattern {
        Token.integer(7...7)
        Token.word("j", "jours", "jour").optional()
        Pattern.any {
          Token.mark(.slash); Token.word("sur")
        }
        Token.integer(7...7)
        Token.word("j").glued().optional()
      }
    }
  }

  func value(of match: borrowing Match) -> FoundReference? { FoundReference(kind: "availability", number: match.range) }
}
