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
    }
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let counted = counted(match) else { return nil }
    let period: (any CalendarExpression)? =
      match.month(.month).map { MonthExpression(month: $0, year: match.integer(.year)) }
      ?? match.integer(.year).map { YearExpression(year: $0) }
    return period.map {
      NthInPeriodExpression(rank: match.integer(.dateCount).map { $0 > 0 ? $0 : -1 } ?? -1, counted: counted, period: $0)
    }
  }

  private func counted(_ match: borrowing Match) -> NthInPeriodExpression.Counted? {
    if let weekday = match.weekday(.dateUnit) { return .weekday(weekday) }
    return match.value(.dateUnit, in: Self.units).map { [.day, .week, .weekend][$0] }
  }

  private static let units = WordClass("counted unit", ["jour": 0, "semaine": 1, "week": 2, "weekend": 2])
}
