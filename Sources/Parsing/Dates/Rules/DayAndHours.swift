import Language

/// Recognises «samedi 9 mars 2024 de 8 h à 18 h 30», «demain, de 15 h à 19 h», «jeudi de 8 h à 9 h le lendemain», «le 27 de 20h à 6h».
struct DayAndHours: DateRule {
  let id = "date.day-and-hours"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    let hours = Pattern.any {
      Pattern {
        Token.mark(.comma, .dash, .hyphen, .colon).optional()
        ClockRange.hours(terms)
      }
      Pattern {
        Token.mark(.openParenthesis)
        ClockRange.hours(terms)
        Token.mark(.closeParenthesis)
      }
    }
    pattern = Pattern.any {
      Pattern {
        terms.dated(.first)
        hours
      }
      Pattern {
        ClockRange.hours(terms)
        Token.word("le").captured(as: .article).optional()
        terms.dated(.first)
      }
      Pattern {
        Token.word("le")
        DateSteps.dayInDigits.captured(as: MomentSlots.first.date)
        hours
      }
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let day = terms.moment(.first, of: match), day.isOfDays, !day.isOfSeveralDays, let hours = ClockRange.times(of: match, terms),
      !match.has(.article) || !day.isHabit && !day.isAnaphoric, !isNextEntry(match)
    else { return nil }
    let date = Moment(date: day.date, part: day.part)
    return [DateItem(.hours(on: date, from: hours.from, to: hours.to, isNextDay: match.has(.nextDay)))]
  }

  /// «14h-17h», and on the next line «Samedi : 9h-12h»: the day belongs to the hours behind it.
  private func isNextEntry(_ match: borrowing Match) -> Bool {
    let end = match.range.upperBound
    return match.range(MomentSlots.first.date)?.upperBound == end && match.tokens.isMark(end, .colon) && match.tokens.has(end + 1, .number)
  }
}

extension Moment {
  /// Whether it can have hours: «juin à 9 h» is no time of a month.
  var isOfDays: Bool { !(date is MonthExpression || date is YearExpression || date is YearSpanExpression || date is PartOfYearExpression) }

  /// Whether its hours are those of each of several days: «le week-end du 3 mai, de 14 h à 18 h».
  fileprivate var isOfSeveralDays: Bool { date is WeekendExpression || date is WeekOfExpression || date is FeastWeekendExpression }

  /// Whether it is told from the date before: «de 11 h à 6 h le lendemain» ends on the next day.
  fileprivate var isAnaphoric: Bool { (date as? OffsetExpression)?.isAnaphoric == true }

  /// Whether an article makes its day one of every week: «de 9 h à 12 h le mercredi», «le week-end».
  var isHabit: Bool {
    if let weekday = date as? WeekdayExpression { return weekday.relation == nil }
    return (date as? WeekendExpression)?.relation == nil && date is WeekendExpression
  }
}
