import Language

/// Recognises «les années 1990», «années 90», «les années soixante».
struct Decade: CalendarRule {
  let id = "date.decade"

  let pattern = Pattern {
    Token.word("années", "décennie")
    Pattern.any {
      Token.integer(1800...2090, digits: 4...4)
      Token.integer(10...90)
    }.captured(as: .year)
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let number = match.integer(.year), number % 10 == 0 else { return nil }
    return YearsExpression(prefix: (number < 100 ? 1900 + number : number) / 10, count: 10)
  }
}
