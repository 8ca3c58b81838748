import Language

/// The value of a date expression: kind, EDTF, first and last day or minute, modifier, basis.
struct ResolvedValue {
  let kind: DateKind
  let text: String
  var start, end: String?
  var modifier: DateModifier?
  var basis: DateBasis
  /// The days, for what comes after.
  var period: Period?
}

// MARK: - One moment

extension ResolvedValue {
  /// «lundi 27 novembre», «à 14h30», «avant le 15 mars».
  init(_ moment: Moment, modifier: DateModifier?, in context: ResolutionContext) {
    let point = ResolvedPoint(moment, in: context)
    let mark = modifier == .approximate ? "~" : ""
    let bound = modifier ?? point.part
    self.init(
      kind: point.kind, text: point.text + mark, start: point.first, end: point.last, modifier: bound, basis: point.basis,
      period: point.period)
    if modifier == .before { (start, end) = (nil, point.first) }
    if modifier == .after { (start, end) = (point.last, nil) }
  }
}

/// One end of an interval, or a moment on its own, with its days found.
struct ResolvedPoint {
  let period: Period?
  let time: ClockTime?
  let part: DateModifier?

  init(_ moment: Moment, in context: ResolutionContext) {
    period = moment.date?.period(in: context)
    let part = moment.part ?? period?.part
    time = moment.time.map { $0.read(in: part) }
    self.part = moment.time == nil ? part : nil
  }

  var basis: DateBasis { period?.basis ?? .explicit }

  var kind: DateKind {
    guard let period else { return .time }
    return time != nil ? .datetime : period.isInterval ? .interval : .date
  }

  /// EDTF: `2024-03-08T14:30`, `T09:00`, `2024-03`.
  var text: String {
    guard let time else { return period?.text ?? "" }
    guard let period else { return time.description }
    if time.isMidnight { return firstText(of: period) + "T24:00" }
    return firstText(of: period) + time.description
  }

  private func firstText(of period: Period) -> String { period.isInterval ? period.first?.description ?? period.text : period.text }

  /// The first day or minute.
  var first: String? { edge(period?.first) }
  /// The last day or minute.
  var last: String? { edge(period?.last) }

  private func edge(_ day: CalendarDate?) -> String? {
    guard let time else { return day?.description }
    guard time.exists else { return nil }
    let clock = period != nil && time.isMidnight ? "T24:00" : time.description
    return period == nil ? clock : day.map { $0.description + clock }
  }

  /// The text as an interval's first end.
  var startText: String { period.map { $0.isInterval && time == nil ? $0.first?.description ?? $0.text : text } ?? text }
  /// The text as an interval's last end.
  var endText: String {
    if period == nil, let time, time.isMidnight { return "T24:00" }
    return period.map { $0.isInterval && time == nil ? $0.last?.description ?? $0.text : text } ?? text
  }
}

// MARK: - Intervals

extension ResolvedValue {
  /// «du 27 novembre au 3 décembre», «depuis 2011», «jusqu’à 18 h».
  init(from: Moment?, to: Moment?, in context: ResolutionContext) {
    let (start, end) = Self.ends(from, to, in: context)
    let text = (start?.startText ?? "..") + "/" + (end?.endText ?? "..")
    let basis =
      [start?.basis, end?.basis].contains(.relative)
      ? DateBasis.relative : [start?.basis, end?.basis].contains(.inferred) ? .inferred : .explicit
    self.init(
      kind: .interval, text: text, start: start?.first, end: end?.last, modifier: start?.part ?? end?.part, basis: basis,
      period: end?.period ?? start?.period)
    if let first = self.start, let last = self.end, last < first, first.utf8.first != UInt8(ascii: "T") {
      (self.start, self.end) = (nil, nil)
    }
  }

  /// Both ends: the fields that one leaves out are those of the other, and the end comes after the start.
  private static func ends(_ from: Moment?, _ to: Moment?, in context: ResolutionContext) -> (ResolvedPoint?, ResolvedPoint?) {
    guard let from, let to, let first = from.date, let last = to.date else {
      return (from.map { ResolvedPoint($0, in: context) }, to.map { ResolvedPoint($0, in: context) })
    }
    let (whole, other) = IntervalCompletion.complete(first, last, in: context)
    var start = from
    start.date = whole
    let startPoint = ResolvedPoint(start, in: context)
    var end = to
    end.date = other
    return (startPoint, ResolvedPoint(end, in: IntervalCompletion.context(for: last, after: startPoint.period, context)))
  }

  /// «samedi 9 mars 2024 de 8 h à 18 h 30»; hours past midnight end the day after.
  init(hoursOn day: Moment, from: ClockTime, to: ClockTime, isNextDay: Bool, in context: ResolutionContext) {
    let period = day.date?.period(in: context) ?? .unknownDay
    let text = period.first?.description ?? period.text
    let next = isNextDay || to.minutes < from.minutes && !to.isMidnight ? period.first?.adding(days: 1).description ?? text : text
    let last = next + (to.isMidnight ? "T24:00" : to.description)
    let isKnown = period.first != nil && from.exists && to.exists
    self.init(
      kind: .interval, text: text + from.description + "/" + last, start: isKnown ? text + from.description : nil,
      end: isKnown ? last : nil,
      basis: period.basis, period: period)
  }
}

// MARK: - What needs no document

extension ResolvedValue {
  /// «18 mois».
  init(_ duration: CalendarDuration) {
    self.init(kind: .duration, text: duration.description, modifier: duration.isApproximate ? .approximate : nil, basis: .explicit)
  }
}
