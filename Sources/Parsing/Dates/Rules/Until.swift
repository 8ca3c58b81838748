import Language

/// Recognises «jusqu’au 31 mars», «jusqu’à 18 h», «au plus tard le 15 mars», «mardi 3 octobre jusqu’à 18 h».
struct Until: DateRule {
  let id = "date.open-before"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    pattern = Pattern.any {
      Pattern {
        Pattern.any {
          Pattern {
            Token.word("jusqu")
            Token.word("au", "à", "a", "en", "aux").optional()
          }
          Token.word("jusque")
          Pattern {
            Token.word("au")
            Token.word("plus")
            Token.word("tard")
            Token.word("au", "à", "pour").optional()
          }.captured(as: .dateWord)
        }
        Token.word("le", "la", "l", "ce").optional()
        OpenSteps.end(terms)
        Token.word("inclus", "compris").optional()
      }
      Pattern {
        Pattern.any {
          terms.moment(.first)
          Pattern {
            Token.word("le")
            DateSteps.dayInDigits.captured(as: MomentSlots.first.date)
          }
        }
        Token.word("au")
        Token.word("plus")
        Token.word("tard").captured(as: .dateWord)
      }
      Pattern {
        terms.dated(.first)
        Token.mark(.comma).optional()
        Token.word("jusqu")
        Token.word("à", "a")
        terms.hour.captured(as: MomentSlots.first.time)
      }
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let moment = OpenSteps.moment(of: match, terms, isPast: false) else { return nil }
    if match.has(.dateLength), !match.has(.dateWord) { return nil }
    return [DateItem(.interval(from: nil, to: moment), direction: .future, role: match.has(.dateWord) ? .deadline : nil)]
  }
}
