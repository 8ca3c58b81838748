import Language

/// Recognises «XIXe siècle», «au 21e siècle», «vingtième siècle», «le siècle dernier», «cette décennie».
struct Century: CalendarRule {
  let id = "date.century"

  let pattern = Pattern.any {
    Pattern {
      Token.ordinal(1...21).captured(as: .dateCount)
      Token.word("siècle", "siècles")
    }
    Pattern {
      Token.word("ce", "cette")
      unit
    }
    Pattern {
      unit
      Token.word(in: DateWords.relations).captured(as: .relation)
    }
  }

  private static let unit = Token.word("siècle", "décennie").captured(as: .dateUnit)

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    if let rank = match.integer(.dateCount) { return YearsExpression(prefix: rank - 1, count: 100) }
    guard let number = match.value(.dateUnit, in: DateWords.units), let unit = CalendarUnit(rawValue: number) else { return nil }
    return RelativeUnitExpression(unit: unit, offset: match.value(.relation, in: DateWords.relations) ?? 0)
  }
}
