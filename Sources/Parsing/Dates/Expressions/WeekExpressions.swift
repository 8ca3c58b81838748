import Language

/// «semaine du 4 décembre», «week-end du 9 décembre»: days in a row, the first of them named.
struct WeekOfExpression: CalendarExpression {
  /// A day of the week or week-end.
  let day: DayExpression
  /// 7 for a week, 2 for a week-end.
  let length: Int

  var stated: StatedFields { StatedFields(year: day.stated.year, month: day.stated.month) }

  func completed(by fields: StatedFields) -> any CalendarExpression {
    WeekOfExpression(day: day.completed(by: fields) as? DayExpression ?? day, length: length)
  }

  func period(in context: ResolutionContext) -> Period {
    let named = day.period(in: context)
    guard let day = named.first else { return named }
    let first = length == 2 ? WeekendExpression.saturday(nearest: day) : day.adding(days: 1 - day.weekday)
    return Period(from: first, to: first.adding(days: length - 1), basis: named.basis)
  }
}

/// «semaine 49», «semaines 43 à 46»: a week, or several in a row, by their numbers (ISO 8601).
struct ISOWeekExpression: CalendarExpression {
  /// 1 to 53.
  let number: Int
  /// That of the last of several; in the year after where it is less.
  var last: Int?
  /// The year it belongs to.
  var year: Int?

  var stated: StatedFields { StatedFields(year: year) }

  func period(in context: ResolutionContext) -> Period {
    let carried = context.carriedYear {
      let monday = CalendarDate(isoWeek: number, of: $0)
      return (monday, monday)
    }
    guard let year = year ?? carried ?? nearestYear(in: context), let monday = CalendarDate(isoWeek: number, of: year) else {
      return .unknownDay
    }
    let end = last.flatMap { CalendarDate(isoWeek: $0, of: $0 < number ? year + 1 : year) } ?? monday
    return Period(from: monday, to: end.adding(days: 6), basis: self.year == nil ? .inferred : .explicit)
  }

  private func nearestYear(in context: ResolutionContext) -> Int? {
    guard let anchor = context.anchor else { return nil }
    let years = [anchor.year, anchor.year + 1, anchor.year - 1]
    return years.min { distance($0, anchor) < distance($1, anchor) }
  }

  private func distance(_ year: Int, _ anchor: CalendarDate) -> Int {
    CalendarDate(isoWeek: number, of: year).map { abs($0.daysSince1970 - anchor.daysSince1970) } ?? .max
  }
}

/// «première quinzaine d’avril», «dernière décade de mai 2024»: a half or a third of a month.
struct PartOfMonthExpression: CalendarExpression {
  /// Which, from 1.
  let rank: Int
  /// 15 or 10 days; the last part ends with the month.
  let length: Int
  /// The month.
  let month: MonthExpression

  var stated: StatedFields { month.stated }

  func completed(by fields: StatedFields) -> any CalendarExpression {
    PartOfMonthExpression(rank: rank, length: length, month: month.completed(by: fields) as? MonthExpression ?? month)
  }

  func period(in context: ResolutionContext) -> Period {
    let whole = month.period(in: context)
    guard let first = whole.first, let last = whole.last else { return whole }
    let start = first.adding(days: length * (rank - 1))
    return Period(from: start, to: rank * length == 30 ? last : start.adding(days: length - 1), basis: whole.basis)
  }
}

/// «dans la quinzaine»: from the issue date on.
struct ComingDaysExpression: CalendarExpression {
  /// How many days.
  let days: Int

  func period(in context: ResolutionContext) -> Period {
    guard let issued = context.issued else { return .unknownDay }
    return Period(from: issued, to: issued.adding(days: days), basis: .relative)
  }
}
