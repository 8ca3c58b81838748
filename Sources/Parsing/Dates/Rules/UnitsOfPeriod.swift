import Language

/// Recognises «les six premiers mois de 2025», «les onze premiers mois de l’année», «les 15 premiers jours de juillet», «les trois dernières semaines d’août».
struct UnitsOfPeriod: CalendarRule {
  let id = "date.units-of-period"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.integer(2...31).captured(as: .dateCount)
        Token.word(in: ends).captured(as: .day)
      }
      Pattern {
        Token.word(in: ends).captured(as: .day)
        Token.integer(2...31).captured(as: .dateCount)
      }
    }
    Token.word("jours", "semaines", "mois", "trimestres").captured(as: .dateUnit)
    PeriodSteps.ofPeriod
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let count = match.integer(.dateCount), let end = match.value(.day, in: Self.ends), let period = PeriodSteps.period(of: match),
      let number = match.value(.dateUnit, in: DateWords.units), let unit = CalendarUnit(rawValue: number)
    else { return nil }
    return UnitsOfPeriodExpression(count: count, unit: unit, isFromEnd: end < 0, period: period)
  }

  private static let ends = WordClass("first or last", ["premiers": 1, "premières": 1, "derniers": -1, "dernières": -1])
}
