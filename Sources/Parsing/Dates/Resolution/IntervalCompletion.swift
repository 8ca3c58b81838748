import Language

/// Gives each end of an interval the month and year that only the other one states.
enum IntervalCompletion {
  /// Both ends with their years, where the words or the document tell them.
  static func complete(
    _ first: any CalendarExpression, _ last: any CalendarExpression, in context: ResolutionContext
  ) -> (any CalendarExpression, any CalendarExpression) {
    var (start, end) = (first, last)
    if end.stated.month == nil, end.stated.day != nil, start.stated.month != nil {
      end = end.completed(by: StatedFields(year: nil, month: start.stated.month))
    }
    if start.stated.month == nil, start.stated.day != nil { start = start.completed(by: StatedFields(month: end.stated.month)) }
    if start.stated.year == nil, let year = end.stated.year {
      start = start.completed(by: StatedFields(year: runsOverNewYear(start.stated, end.stated) ? year - 1 : year))
    } else if end.stated.year == nil, let year = start.stated.year, end.stated.month != nil {
      end = end.completed(by: StatedFields(year: runsOverNewYear(start.stated, end.stated) ? year + 1 : year))
    } else if let year = yearAhead(start, end, in: context) ?? yearBehind(start, end, in: context) {
      start = start.completed(by: StatedFields(year: year))
    } else if start.stated.year == nil, start.stated.month != nil, end.stated.month != nil, let year = start.period(in: context).first?.year
    {
      end = end.completed(by: StatedFields(year: runsOverNewYear(start.stated, end.stated) ? year + 1 : year))
    } else if start.stated.month == nil, let day = underWay(start, end, in: context) {
      start = start.completed(by: StatedFields(year: day.year, month: day.month))
    }
    return (start, end)
  }

  /// The start of days named by their numbers alone that have begun and are not over: «du 12 au 15» said on the 13th.
  private static func underWay(
    _ start: any CalendarExpression, _ end: any CalendarExpression, in context: ResolutionContext
  ) -> CalendarDate? {
    guard context.direction != .past, context.month == nil, let anchor = context.anchor, let first = start.stated.day,
      let last = end.stated.day, end.stated.month == nil, first <= anchor.day, anchor.day <= last
    else { return nil }
    return anchor
  }

  /// «du 20 décembre au 6 janvier»; «du 12 au 3 mars» is a mistake and stays one.
  private static func runsOverNewYear(_ start: StatedFields, _ end: StatedFields) -> Bool {
    guard let first = start.month, let last = end.month else { return false }
    return first > last
  }

  /// The year of a start without one where the words point ahead: it is the end that must lie there, «de mars à mai» said in April.
  private static func yearAhead(_ start: any CalendarExpression, _ end: any CalendarExpression, in context: ResolutionContext) -> Int? {
    guard context.direction == .future, context.carriedYears == nil, let anchor = context.anchor, start.stated.year == nil,
      start.stated.month != nil, start.stated.weekday == nil, end.stated.month != nil,
      let year = end.period(in: context).first?.year
    else { return nil }
    let begun = runsOverNewYear(start.stated, end.stated) ? year - 1 : year
    guard let first = start.completed(by: StatedFields(year: begun)).period(in: context).first, first <= anchor else { return nil }
    return begun
  }

  /// The year of a start without one where the words point back: it is the end that must have come, «du 1er janvier au 30 novembre» said in December.
  private static func yearBehind(_ start: any CalendarExpression, _ end: any CalendarExpression, in context: ResolutionContext) -> Int? {
    guard context.direction == .past, context.carriedYears == nil, let anchor = context.anchor, start.stated.year == nil,
      start.stated.month != nil, start.stated.weekday == nil, end.stated.month != nil, let last = end.period(in: context).first,
      last <= anchor
    else { return nil }
    return runsOverNewYear(start.stated, end.stated) ? last.year - 1 : last.year
  }

  /// An end without a number of its own is sought after the start: «de mardi à jeudi».
  static func context(for end: any CalendarExpression, after start: Period?, _ context: ResolutionContext) -> ResolutionContext {
    guard end.stated.year == nil, let first = start?.first else { return context }
    var later = context
    (later.issued, later.direction, later.named) = (first, .future, [:])
    if end is RelativeDayExpression || end is RelativeUnitExpression { later.issued = context.issued }
    (later.month, later.previous) = (first, start)
    return later
  }
}
