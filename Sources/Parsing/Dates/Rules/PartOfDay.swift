import Language

/// Recognises «dans la matinée», «en fin de journée», «en début d’après-midi», «en soirée», «au cours de la nuit», «au petit matin», «à la mi-journée»: part of the day that the text speaks of.
struct PartOfDay: DateRule {
  let id = "date.part-of-day"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Pattern.any {
          Pattern {
            Token.word("dans")
            Token.word("la", "l")
          }
          Token.word("en")
          Pattern {
            Pattern.any {
              Pattern.words("dans", "le", "courant")
              Pattern.words("au", "cours")
            }
            Token.word("de")
            Token.word("la", "l")
          }
        }
        Pattern {
          Token.word("début", "fin", "milieu", "cours").captured(as: .dateUnit)
          Token.word("de", "d")
        }.optional()
      }
      Token.word("mi").captured(as: .dateUnit)
      Pattern.words("au", "petit")
    }
    Pattern.any {
      Token.word("matinée", "soirée", "journée", "nuit")
      Pattern {
        Pattern.after(Token.word("petit"))
        Token.word("matin")
      }
      DateSteps.afternoon
    }.captured(as: .dateWord)
    Pattern.notAhead(Token.word("de", "du", "d", "des"))
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let words = match.range(.dateWord) else { return nil }
    if let part = DateSteps.partOfDay(in: words, of: match.tokens) {
      return [DateItem(.moment(Moment(date: DayInHandExpression(), part: part)))]
    }
    guard let part = match.value(.dateUnit, in: Self.partsOfDay).map({ [DateModifier.morning, .mid, .evening][$0] }) else { return nil }
    return [DateItem(.moment(Moment(date: DayInHandExpression(), part: part)))]
  }

  private static let partsOfDay = WordClass("part of a day", ["début": 0, "milieu": 1, "mi": 1, "fin": 2])
}
