import Language

/// Recognises «dans la matinée», «en fin de journée», «en début d’après-midi», «en soirée»: part of the day that the text speaks of.
struct PartOfDay: DateRule {
  let id = "date.part-of-day"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.word("dans")
        Token.word("la", "l")
      }
      Token.word("en")
    }
    Pattern {
      Token.word("début", "fin", "milieu", "cours")
      Token.word("de", "d")
    }.optional()
    Pattern.any {
      Token.word("matinée", "soirée", "journée")
      DateSteps.afternoon
    }.captured(as: .dateWord)
    Pattern.notAhead(Token.word("de", "du", "d", "des"))
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let words = match.range(.dateWord) else { return nil }
    if let part = DateSteps.partOfDay(in: words, of: match.tokens) {
      return [DateItem(.moment(Moment(date: DayInHandExpression(), part: part)))]
    }
    guard match.tokens.value(match.range.lowerBound + 1, in: Self.end) != nil else { return nil }
    return [DateItem(.moment(Moment(date: DayInHandExpression(), part: .evening)))]
  }

  private static let end = WordClass("end", ["fin"])
}
