import Language

/// Recognises «première quinzaine d’avril 2024», «seconde quinzaine de mai», «dans la quinzaine».
struct Fortnight: CalendarRule {
  let id = "date.fortnight"

  let pattern = Pattern.any {
    halfOfMonth
    Pattern {
      Token.word("dans", "sous")
      Token.word("la")
      Token.word("quinzaine", "huitaine").captured(as: .dateUnit)
    }
  }

  private static let halfOfMonth = Pattern {
    Token.ordinal(1...2).captured(as: .dateCount)
    Token.word("quinzaine")
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
    guard let month = match.month(.month) else { return nil }
    return FortnightExpression(isSecond: match.integer(.dateCount) == 2, month: MonthExpression(month: month, year: match.integer(.year)))
  }

  private static let spans = WordClass("days to come", ["huitaine": 7, "quinzaine": 14])
}
