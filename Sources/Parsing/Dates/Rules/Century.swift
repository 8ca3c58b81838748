import Language

/// Recognises «XIXe siècle», «au 21e siècle», «vingtième siècle».
struct Century: CalendarRule {
  let id = "date.century"

  let pattern = Pattern {
    Token.ordinal(1...21).captured(as: .dateCount)
    Token.word("siècle", "siècles")
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    match.integer(.dateCount).map { YearsExpression(prefix: $0 - 1, count: 100) }
  }
}
