import Language

/// Recognises «vers 2010», «autour du 15 mars 2024», «vers 15 h», «vers 3 heures demain matin».
struct Approximate: DateRule {
  let id = "date.approximate"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    pattern = Pattern {
      Pattern.any {
        Token.word("vers")
        Pattern {
          Pattern.any {
            Token.word("à")
            Token.word("a").requiring(.capital)
          }
          Token.word("environ")
        }
        Pattern {
          Token.word("autour", "alentours", "environs")
          Token.word("du", "de", "d")
        }
      }
      Token.word("le", "la", "les", "l").optional()
      Pattern.any {
        terms.moment(.first)
        terms.hour.captured(as: MomentSlots.first.time)
      }
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    terms.moment(.first, of: match).map { [DateItem(.moment($0), modifier: .approximate)] }
  }
}
