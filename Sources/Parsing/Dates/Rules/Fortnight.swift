import Language

/// Recognises «première quinzaine d’avril 2024», «seconde quinzaine de mai», «dans la quinzaine», «sous huitaine», «dans une quinzaine», «dernière décade de mai».
struct Fortnight: CalendarRule {
  let id = "date.fortnight"

  let pattern = Pattern.any {
    halfOfMonth
    Pattern {
      Pattern.any {
        Pattern {
          Token.word("dans", "sous")
          Token.word("la")
        }
        Pattern {
          Token.word("dans")
          Token.integer(1...1).requiring(.indefinite)
        }
        Token.word("sous")
      }
      Token.word("quinzaine", "huitaine").captured(as: .dateUnit)
    }
  }

  private static let halfOfMonth = Pattern {
    Pattern.any {
      Token.ordinal(1...3)
      Token.word("dernière")
    }.captured(as: .dateCount)
    Token.word("quinzaine", "décade").captured(as: .dateWord)
    Token.word("de", "d", "du")
    Pattern {
      Token.word("mois")
      Token.word("de", "d")
    }.optional()
    Token.word(in: DateWords.months).captured(as: .month)
    DateSteps.year.captured(as: .year).optional()
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    if let days = match.value(.dateUnit, in: Self.spans) { return ComingDaysExpression(days: days) }
    guard let month = match.month(.month), let length = match.value(.dateWord, in: Self.lengths) else { return nil }
    let parts = 30 / length
    let rank = match.integer(.dateCount).flatMap { $0 > 0 ? $0 : nil } ?? parts
    guard rank <= parts else { return nil }
    return PartOfMonthExpression(rank: rank, length: length, month: MonthExpression(month: month, year: match.integer(.year)))
  }

  private static let lengths = WordClass("part of a month, in days", ["quinzaine": 15, "décade": 10])
  private static let spans = WordClass("days to come", ["huitaine": 7, "quinzaine": 14])
}
