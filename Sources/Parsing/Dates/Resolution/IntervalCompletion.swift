import Language

/// Gives each end of an interval the month and year that only the other one states.
enum IntervalCompletion {
  /// Both ends with their years, where the words or the document tell them.
  static func complete(
    _ first: any CalendarExpression, _ last: any CalendarExpression, in context: ResolutionContext
  ) -> (any CalendarExpression, any CalendarExpression) {
    var (start, end) = sharingRelation(first, last)
    if end.stated.month == nil, end.stated.day != nil, start.stated.month != nil {
      end = end.completed(by: StatedFields(year: nil, month: start.stated.month))
    }
    if start.stated.month == nil, start.stated.day != nil { start = start.completed(by: StatedFields(month: end.stated.month)) }
    if start.stated.year == nil, let year = end.stated.year {
      let runsOver = runsOverNewYear(start.stated, end.stated) || isAfter(start.completed(by: StatedFields(year: year)), end, in: context)
      start = start.completed(by: StatedFields(year: runsOver ? year - 1 : year))
    } else if end.stated.year == nil, let year = start.stated.year, end.stated.month != nil {
      end = end.completed(by: StatedFields(year: runsOverNewYear(start.stated, end.stated) ? year + 1 : year))
    } else if let feasts = feastsAround(start, end, in: context) {
      (start, end) = feasts
    } else if let year = nearestYear(start, end, in: context) {
      start = start.completed(by: StatedFields(year: year))
    } else if start.stated.year == nil, start.stated.month != nil, end.stated.month != nil, let year = start.period(in: context).first?.year
    {
      end = end.completed(by: StatedFields(year: runsOverNewYear(start.stated, end.stated) ? year + 1 : year))
    } else if start.stated.month == nil, let day = underWay(start, end, in: context) {
      start = start.completed(by: StatedFields(year: day.year, month: day.month))
    }
    return (start, end)
  }

  /// «entre Pâques et la Toussaint» said in May: the feasts of one year between which the release speaks.
  private static func feastsAround(
    _ start: any CalendarExpression, _ end: any CalendarExpression, in context: ResolutionContext
  ) -> (any CalendarExpression, any CalendarExpression)? {
    guard start is HolidayExpression, end is HolidayExpression, end.stated.year == nil, let anchor = context.anchor else { return nil }
    let (first, last) = (start.completed(by: StatedFields(year: anchor.year)), end.completed(by: StatedFields(year: anchor.year)))
    guard let from = first.period(in: context).first, let to = last.period(in: context).last, from <= anchor, anchor <= to else {
      return nil
    }
    return (first, last)
  }

  /// «de mardi à jeudi derniers»: the word behind both days places the first one, which the second follows.
  private static func sharingRelation(
    _ first: any CalendarExpression, _ last: any CalendarExpression
  ) -> (any CalendarExpression, any CalendarExpression) {
    guard let start = first as? WeekdayExpression, var end = last as? WeekdayExpression, start.relation ?? end.relation == end.relation
    else { return (first, last) }
    let placed = start.completed(by: end.stated)
    end.relation = nil
    return (placed, end)
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

  /// «de Noël au 30 septembre 2025»: a feast or season whose month is not written, after the end in the end’s year.
  private static func isAfter(_ start: any CalendarExpression, _ end: any CalendarExpression, in context: ResolutionContext) -> Bool {
    guard start.stated.month == nil, start.stated.year != nil, let first = start.period(in: context).first,
      let last = end.period(in: context).last
    else { return false }
    return first > last
  }

  /// «du 20 décembre au 6 janvier»; «du 12 au 3 mars» is a mistake and stays one.
  private static func runsOverNewYear(_ start: StatedFields, _ end: StatedFields) -> Bool {
    guard let first = start.month, let last = end.month else { return false }
    return first > last
  }

  /// The year of a start without one, of an interval that is seen as a whole: «de mars à mai» said in April, «du 1er janvier au 30 novembre» in December.
  ///
  /// Where no verb tells, its start is what should be near.
  private static func nearestYear(_ start: any CalendarExpression, _ end: any CalendarExpression, in context: ResolutionContext) -> Int? {
    let (from, to) = (start.stated, end.stated)
    guard context.carriedYears == nil, !context.isListedAhead, let anchor = context.anchor, from.month != nil, to.month != nil,
      from.year == nil, from.weekday == nil, to.weekday == nil, from.relation == nil, to.relation == nil, to.yearOffset == nil
    else { return nil }
    let length = runsOverNewYear(from, to) ? 1 : 0
    let years = (anchor.year - 1 - length...anchor.year + 1).compactMap { year -> (year: Int, distance: Int, fits: Bool)? in
      guard let first = start.completed(by: StatedFields(year: year)).period(in: context).first,
        let last = end.completed(by: StatedFields(year: year + length)).period(in: context).last
      else { return nil }
      let told = context.direction == nil ? first : last
      let distance = first > anchor ? days(from: anchor, to: first) : last < anchor ? days(from: told, to: anchor) : 0
      let fits =
        switch context.direction {
        case .past: first <= anchor
        case .future: last >= anchor
        case nil: true
        }
      return (year, distance, fits)
    }
    let near = years.filter { $0.distance <= ResolutionContext.tolerance }
    let best = [near.filter(\.fits), near, years.filter(\.fits), years].first { !$0.isEmpty }
    return best?.min { $0.distance < $1.distance }?.year
  }

  private static func days(from first: CalendarDate, to last: CalendarDate) -> Int { last.daysSince1970 - first.daysSince1970 }

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
