import Language

/// Recognises «premier samedi de décembre», «dernier jour d’octobre 2015», «première semaine de septembre», «dernier dimanche du mois de mai».
struct NthInPeriod: CalendarRule {
  let id = "date.nth-in-period"

  let pattern = Pattern {
    Pattern.any {
      Token.ordinal(1...5)
      Token.word("dernier", "dernière")
    }.captured(as: .dateCount)
    Pattern.any {
      Token.word(in: DateWords.weekdays)
      Token.word("jour", "semaine", "weekend")
      Pattern {
        Token.word("week")
        Token.word("end")
      }
    }.captured(as: .dateUnit)
    Token.word("de", "d", "du")
    Token.word("l").optional()
    Pattern {
      Token.word("mois")
      Token.word("de", "d")
    }.optional()
    Pattern.any {
      Pattern {
        Token.word(in: DateWords.months).captured(as: .month)
        DateSteps.year.captured(as: .year).optional()
      }
      DateSteps.year.captured(as: .year)
      Pattern {
        Token.word("mois", "année").captured(as: .dateWord)
        Token.word("prochain", "prochaine", "dernier", "dernière").captured(as: .relation)
      }
    }
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let counted = counted(match), let period = period(match) else { return nil }
    return NthInPeriodExpression(rank: match.integer(.dateCount).map { $0 > 0 ? $0 : -1 } ?? -1, counted: counted, period: period)
  }

  private func period(_ match: borrowing Match) -> (any CalendarExpression)? {
    if let month = match.month(.month) { return MonthExpression(month: month, year: match.integer(.year)) }
    if let year = match.integer(.year) { return YearExpression(year: year) }
    guard let number = match.value(.dateWord, in: DateWords.units), let unit = CalendarUnit(rawValue: number) else { return nil }
    return RelativeUnitExpression(unit: unit, offset: match.value(.relation, in: DateWords.relations) ?? 0)
  }

  private func counted(_ match: borrowing Match) -> NthInPeriodExpression.Counted? {
    if let weekday = match.weekday(.dateUnit) { return .weekday(weekday) }
    return match.value(.dateUnit, in: Self.units).map { [.day, .week, .weekend][$0] }
  }

  private static let units = WordClass("counted unit", ["jour": 0, "semaine": 1, "week": 2, "weekend": 2])
}
