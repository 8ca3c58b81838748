import Language

/// Recognises «semaines 43 et 44», «les semaines 43 à 46», «semaines 43-44 de 2024», «semaine 21 et 22»: weeks in a row by their numbers (ISO 8601).
struct Weeks: CalendarRule {
  let id = "date.weeks"

  let pattern = Pattern {
    Token.word("semaines", "semaine")
    Token.integer(1...53, digits: 1...2).captured(as: .day)
    Pattern.any {
      Token.word("et").captured(as: .relation)
      Token.word("à")
      Token.mark(.dash, .hyphen)
      Pattern.ahead(Token.number.hyphened())
    }
    Token.integer(1...53, digits: 1...2).captured(as: .dateCount)
    Pattern.notAhead(Token.word("h", "heures"))
    Pattern {
      Token.word("de").optional()
      DateSteps.year.captured(as: .year)
    }.optional()
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let first = match.integer(.day), let last = match.integer(.dateCount), !match.has(.relation) || last == first + 1 else {
      return nil
    }
    return ISOWeekExpression(number: first, last: last, year: match.integer(.year))
  }
}
