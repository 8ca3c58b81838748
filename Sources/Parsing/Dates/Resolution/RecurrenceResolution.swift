import Language

extension ResolvedValue {
  /// «tous les mardis du 4 mars au 24 juin, sauf le 29 avril»: the rule to its last day, and on lines of their own the days left out.
  ///
  /// Its first day is no part of the rule: `start` holds it.
  init(_ recurrence: Recurrence, in context: ResolutionContext) {
    let span = recurrence.from == nil && recurrence.to == nil ? nil : ResolvedValue(from: recurrence.from, to: recurrence.to, in: context)
    let until = span?.end.map { ";UNTIL=" + $0.filter { $0 != "-" } } ?? ""
    var ahead = context
    ahead.direction = context.direction ?? .future
    let excepted = Self.exceptions(of: recurrence, within: span, in: ahead).map { $0.description.filter { $0 != "-" } }
    let left = excepted.isEmpty ? "" : "\nEXDATE;VALUE=DATE:" + excepted.joined(separator: ",")
    self.init(
      kind: .recurring, text: "RRULE:" + recurrence.text + until + left, start: span?.start, end: span?.end, modifier: span?.modifier,
      basis: span?.basis ?? (recurrence.isExplicit ? .explicit : .inferred), period: span?.period)
  }

  /// The days left out.
  private static func exceptions(of recurrence: Recurrence, within span: ResolvedValue?, in context: ResolutionContext) -> [CalendarDate] {
    let bounds = (span?.start.flatMap { CalendarDate(iso: $0) }, span?.end.flatMap { CalendarDate(iso: $0) })
    return recurrence.exceptions.flatMap { from, to in
      let days = days(from: from, to: to, first: bounds.0, last: bounds.1, in: context)
      return days.count == 1 ? days : days.filter(recurrence.mayFall)
    }
  }

  /// The days from one to another, of the year in which they lie between the first and the last of the habit.
  private static func days(
    from: Moment, to: Moment, first: CalendarDate?, last: CalendarDate?, in context: ResolutionContext
  ) -> [CalendarDate] {
    let years = first.map { Array($0.year...max($0.year, last?.year ?? $0.year + 1)) } ?? []
    let readings = years.map { days(from: from, to: to, of: $0, in: context) } + [days(from: from, to: to, of: nil, in: context)]
    let fitting = readings.first { days in days.first.map { $0 >= first ?? $0 && $0 <= last ?? $0 } ?? false }
    return fitting ?? readings.last ?? []
  }

  private static func days(from: Moment, to: Moment, of year: Int?, in context: ResolutionContext) -> [CalendarDate] {
    let (from, to) = (from.completed(by: StatedFields(year: year)), to.completed(by: StatedFields(year: year)))
    let span = ResolvedValue(from: from, to: to, in: context)
    guard let first = span.start.flatMap({ CalendarDate(iso: $0) }), let last = span.end.flatMap({ CalendarDate(iso: $0) }), first <= last
    else { return [] }
    return (first.daysSince1970...last.daysSince1970).map(CalendarDate.init(daysSince1970:))
  }
}

extension Moment {
  /// The same with a year that stands elsewhere.
  fileprivate func completed(by fields: StatedFields) -> Moment { Moment(date: date?.completed(by: fields), part: part, time: time) }
}
