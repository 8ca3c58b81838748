import Language

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
    guard let first = whole.first, let last = whole.last, let day = start(from: first, to: last), first <= day, day <= last else {
      return .unknownDay
    }
    switch counted {
    case .weekday, .day: return Period(day: day, basis: whole.basis)
    case .week: return Period(from: day, to: day.adding(days: 6), basis: whole.basis)
    case .weekend: return Period(from: day, to: day.adding(days: 1), basis: whole.basis)
    }
  }

  /// The last week is the one of the last Thursday, so that most of its days lie in the period.
  private func start(from first: CalendarDate, to last: CalendarDate) -> CalendarDate? {
    if counted == .day { return rank < 0 ? last.adding(days: rank + 1) : first.adding(days: rank - 1) }
    let weekday = if case .weekday(let day) = counted { day } else { counted == .weekend ? 6 : 1 }
    if rank < 0, counted == .week { return last.adding(days: -((last.weekday + 3) % 7) - 3 + 7 * (rank + 1)) }
    if rank < 0 {
      let lastOne = last.adding(days: -((last.weekday - weekday + 7) % 7))
      return lastOne.adding(days: 7 * (rank + 1))
    }
    return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (rank - 1))
  }
}

/// «les six premiers mois de 2025», «les dix derniers jours d’août»: units at one end of a month or year.
struct UnitsOfPeriodExpression: CalendarExpression {
  /// How many.
  let count: Int
  /// Days, weeks, months or quarters.
  let unit: CalendarUnit
  /// Whether they are its last.
  let isFromEnd: Bool
  /// The month or year.
  let period: any CalendarExpression

  var stated: StatedFields { period.stated }

  func completed(by fields: StatedFields) -> any CalendarExpression {
    UnitsOfPeriodExpression(count: count, unit: unit, isFromEnd: isFromEnd, period: period.completed(by: fields))
  }

  func period(in context: ResolutionContext) -> Period {
    let whole = period.period(in: context)
    guard let first = whole.first, let last = whole.last else { return whole }
    let length = CalendarDuration(count, unit)
    let start = isFromEnd ? last.adding(days: 1).adding(length, times: -1) : first
    let end = isFromEnd ? last : first.adding(length, times: 1).adding(days: -1)
    guard first <= start, end <= last else { return .unknownDay }
    guard length.isWholeMonths else { return Period(from: start, to: end, basis: whole.basis) }
    let text = [start, end].map { "\($0.year)-\(CalendarDate.padded($0.month))" }.joined(separator: "/")
    var months = Period(text, from: start, to: end, basis: whole.basis)
    months.isInterval = true
    return months
  }
}
