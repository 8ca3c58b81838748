import Language

/// Recognises «première quinzaine d’avril 2024», «seconde quinzaine de mai».
struct Fortnight: CalendarRule {
  let id = "date.fortnight"

  let pattern = Pattern {
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
    guard let month = match.month(.month) else { return nil }
    return FortnightExpression(isSecond: match.integer(.dateCount) == 2, month: MonthExpression(month: month, year: match.integer(.year)))
  }
}
