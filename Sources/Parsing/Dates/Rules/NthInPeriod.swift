import Language

/// Recognises «premier samedi de décembre», «dernier jour d’octobre 2015», «première semaine de septembre», «dernier dimanche du mois de mai», «avant-dernier jour de l’année».
///
/// «le premier lundi du mois» comes back: it is a ``MonthlyHabit``.
struct NthInPeriod: CalendarRule {
  let id = "date.nth-in-period"

  let pattern = Pattern {
    Pattern.any {
      Token.ordinal(1...31)
      Pattern {
        Token.word("avant").captured(as: .weekday).optional()
        Token.word("dernier", "dernière")
      }
    }.captured(as: .dateCount)
    Pattern.any {
      Token.word(in: DateWords.weekdays)
      Token.word("jour", "semaine", "weekend")
      Pattern {
        Token.word("week")
        Token.word("end")
      }
    }.captured(as: .dateUnit)
    PeriodSteps.ofPeriod
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard !match.leadsToNoun, let counted = counted(match), let period = PeriodSteps.period(of: match),
      counted == .day || PeriodSteps.isOnce(match)
    else {
      return nil
    }
    return NthInPeriodExpression(rank: rank(match), counted: counted, period: period)
  }

  private func rank(_ match: borrowing Match) -> Int {
    if let rank = match.integer(.dateCount), rank > 0 { return rank }
    return match.has(.weekday) ? -2 : -1
  }

  private func counted(_ match: borrowing Match) -> NthInPeriodExpression.Counted? {
    if let weekday = match.weekday(.dateUnit) { return .weekday(weekday) }
    return match.value(.dateUnit, in: Self.units).map { [.day, .week, .weekend][$0] }
  }

  private static let units = WordClass("counted unit", ["jour": 0, "semaine": 1, "week": 2, "weekend": 2])
}
