import Language

/// Recognises «semaine du 4 décembre», «semaine 49», «sem. 49», «semaine 12 de 2024».
struct Week: CalendarRule {
  let id = "date.week"

  let pattern = Pattern {
    Pattern.any {
      Token.word("semaine")
      Pattern {
        Token.word("sem")
        Token.mark(.stop).glued()
      }
    }
    Pattern.any {
      Pattern {
        Token.word("du")
        Pattern.any {
          Token.word(in: DateWords.weekdays)
          Token.word("au")
        }.optional()
        DateSteps.dayNumber.captured(as: .day)
        Pattern {
          DateSteps.month.captured(as: .month)
          DateSteps.year.captured(as: .year).optional()
        }.optional()
        Pattern.notAhead(Token.word("au"))
      }
      Pattern {
        numberSign.optional()
        Token.integer(1...53, digits: 1...2).captured(as: .dateCount)
        Pattern {
          Token.word("de").optional()
          DateSteps.year.captured(as: .year)
        }.optional()
      }
    }
  }

  private static let numberSign = Pattern {
    Token.word("n", "no", "numéro")
    Token.mark(.degree).optional()
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    if let day = match.integer(.day) {
      return WeekOfExpression(day: DayExpression(day: day, month: match.month(.month), year: match.integer(.year)), length: 7)
    }
    return match.integer(.dateCount).map { ISOWeekExpression(number: $0, year: match.integer(.year)) }
  }
}
