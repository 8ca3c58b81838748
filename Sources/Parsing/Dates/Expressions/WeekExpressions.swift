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

/// «semaine 49»: a week by its number (ISO 8601).
struct ISOWeekExpression: CalendarExpression {
  /// 1 to 53.
  let number: Int
  /// The year it belongs to.
  var year: Int?

  var stated: StatedFields { StatedFields(year: year) }

  func period(in context: ResolutionContext) -> Period {
    guard let year = year ?? context.carriedYear ?? nearestYear(in: context), let monday = CalendarDate(isoWeek: number, of: year) else {
      return .unknownDay
    }
    return Period(from: monday, to: monday.adding(days: 6), basis: self.year == nil ? .inferred : .explicit)
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

/// «ce week-end», «le week-end dernier», «le week-end prochain».
struct WeekendExpression: CalendarExpression {
  /// «dernier» −1, «prochain» 1, «ce» 0; `nil` where only the tense tells.
  var relation: Int?

  /// The Saturday of the week-end that a day lies in or next to.
  static func saturday(nearest day: CalendarDate) -> CalendarDate {
    day.adding(days: day.weekday <= 2 ? -1 - day.weekday : 6 - day.weekday)
  }

  func period(in context: ResolutionContext) -> Period {
    guard let issued = context.issued else { return .unknownDay }
    let thisSaturday = issued.adding(days: issued.weekday == 7 ? -1 : 6 - issued.weekday)
    let isPast = relation == -1 || (relation != 1 && context.direction == .past && issued.weekday < 6)
    let saturday = thisSaturday.adding(days: isPast ? -7 : relation == 1 && issued.weekday >= 6 ? 7 : 0)
    return Period(from: saturday, to: saturday.adding(days: 1), basis: .relative)
  }
}

/// «première quinzaine d’avril», «seconde quinzaine de mai 2024»: the half of a month.
struct FortnightExpression: CalendarExpression {
  /// Whether it is the second.
  let isSecond: Bool
  /// The month.
  let month: MonthExpression

  var stated: StatedFields { month.stated }

  func completed(by fields: StatedFields) -> any CalendarExpression {
    FortnightExpression(isSecond: isSecond, month: month.completed(by: fields) as? MonthExpression ?? month)
  }

  func period(in context: ResolutionContext) -> Period {
    let whole = month.period(in: context)
    guard let first = whole.first, let last = whole.last else { return whole }
    return isSecond
      ? Period(from: first.adding(days: 15), to: last, basis: whole.basis)
      : Period(from: first, to: first.adding(days: 14), basis: whole.basis)
  }
}

/// «premier samedi de décembre», «dernier jour d’octobre 2015», «deuxième week-end de septembre».
struct NthInPeriodExpression: CalendarExpression {
  /// What is counted.
  enum Counted: Sendable, Equatable {
    case weekday(Int)
    case day, week, weekend
  }

  /// From 1; −1 is the last.
  let rank: Int
  /// What is counted.
  let counted: Counted
  /// Where it is counted: a month or a year.
  let period: any CalendarExpression

  var stated: StatedFields { period.stated }

  func completed(by fields: StatedFields) -> any CalendarExpression {
    NthInPeriodExpression(rank: rank, counted: counted, period: period.completed(by: fields))
  }

  func period(in context: ResolutionContext) -> Period {
    let whole = period.period(in: context)
    guard let first = whole.first, let last = whole.last, let day = start(from: first, to: last) else { return .unknownDay }
    switch counted {
    case .weekday, .day: return Period(day: day, basis: whole.basis)
    case .week: return Period(from: day, to: day.adding(days: 6), basis: whole.basis)
    case .weekend: return Period(from: day, to: day.adding(days: 1), basis: whole.basis)
    }
  }

  private func start(from first: CalendarDate, to last: CalendarDate) -> CalendarDate? {
    if counted == .day { return rank < 0 ? last.adding(days: rank + 1) : first.adding(days: rank - 1) }
    let weekday = if case .weekday(let day) = counted { day } else { counted == .weekend ? 6 : 1 }
    if rank < 0 {
      let lastOne = last.adding(days: -((last.weekday - weekday + 7) % 7))
      return lastOne.adding(days: 7 * (rank + 1))
    }
    return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (rank - 1))
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

/// «week-end de la Pentecôte», «pont de l’Ascension»: the days off beside a feast.
struct FeastWeekendExpression: CalendarExpression {
  /// The feast.
  let feast: HolidayExpression

  var stated: StatedFields { feast.stated }

  func period(in context: ResolutionContext) -> Period {
    var nearest = context
    nearest.direction = context.direction ?? .past
    let named = feast.period(in: nearest)
    guard let day = named.first else { return named }
    let first = day.weekday == 4 ? day : WeekendExpression.saturday(nearest: day)
    let last =
      [.easterSunday, .whitSunday].contains(feast.feast) ? day.adding(days: 1) : max(first.adding(days: day.weekday == 4 ? 3 : 1), day)
    return Period(from: first, to: last, basis: named.basis)
  }
}
