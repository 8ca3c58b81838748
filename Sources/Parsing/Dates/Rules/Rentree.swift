import Language

/// Recognises «rentrée 2023», «la rentrée scolaire de septembre 2024» by its month: September.
struct Rentree: CalendarRule {
  let id = "date.rentree"

  let pattern = Pattern {
    Token.word("prochaine", "dernière").captured(as: .relation).optional()
    Token.word("rentrée")
    Token.word("scolaire", "universitaire").optional()
    Pattern.any {
      Pattern {
        Token.word("de").optional()
        DateSteps.year.captured(as: .year)
      }
      Token.word("prochaine", "dernière").captured(as: .relation)
    }.optional()
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard match.has(.year) || match.has(.relation) else { return nil }
    return MonthExpression(month: 9, year: match.integer(.year), relation: match.value(.relation, in: DateWords.relations))
  }
}
