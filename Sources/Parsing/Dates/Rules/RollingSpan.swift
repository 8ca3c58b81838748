import Language

/// Recognises «ces dix dernières années», «les trois prochains mois», «les 48 dernières heures».
///
/// «les trois derniers mois de 2024» are ``UnitsOfPeriod``.
struct RollingSpan: DateRule {
  let id = "date.rolling-span"

  let pattern = Pattern {
    Token.word("les", "ces", "des", "aux", "nos").optional()
    Pattern.any {
      Pattern {
        Token.integer(2...1000).captured(as: .dateCount)
        relation
      }
      Pattern {
        relation
        Token.integer(2...1000).captured(as: .dateCount)
      }
    }
    Token.word(in: DateWords.units).captured(as: .dateUnit)
    Pattern.notAhead(PeriodSteps.ahead)
  }

  private static let relation = Token.word("dernières", "derniers", "prochains", "prochaines").captured(as: .relation)

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let count = match.integer(.dateCount), let number = match.value(.dateUnit, in: DateWords.units),
      let unit = CalendarUnit(rawValue: number),
      let sign = match.value(.relation, in: DateWords.relations)
    else { return nil }
    if unit.rawValue > CalendarUnit.year.rawValue {
      return [DateItem(.moment(Moment(date: RollingExpression(count: CalendarDuration(count, unit).years, unit: .year, sign: sign))))]
    }
    if unit.isOfClock { return [DateItem(.duration(CalendarDuration(count, unit)))] }
    return [DateItem(.moment(Moment(date: RollingExpression(count: count, unit: unit, sign: sign))))]
  }
}
