import Language

/// What a document says around one date expression: all that its value may depend on.
struct ResolutionContext {
  /// The day the release speaks from.
  var issued: CalendarDate?
  /// Where words and tense point.
  var direction: TimeDirection?
  /// Whether a verb says so.
  var isTold = false
  /// Whether the date belongs to a noun rather than to the verb: «la grêle de juillet».
  var isOfNoun = false
  /// The year or years that the sentence, table or heading has named.
  var carriedYears: ClosedRange<Int>?
  /// The date just before in the same list.
  var listed: CalendarDate?
  /// The last day or month that the paragraph or list has named.
  var month: CalendarDate?
  /// The last date named before.
  var previous: Period?
  /// The last date, month, quarter or year named before, which «l’année précédente» is counted from.
  var previousUnit: Period?
  /// A full date named shortly before, for documents without an issue date.
  var nearby: CalendarDate?
  /// The last dates that were written with their weekday, by weekday from 1.
  var named: [Int: CalendarDate] = [:]
  /// «lundi soir»: the day itself may be meant.
  var hasPartOfDay = false

  /// The day that a missing year or month is sought around.
  var anchor: CalendarDate? { issued ?? nearby }

  /// The date written in full with a weekday that «samedi» alone then repeats.
  ///
  /// Not one that lies on the other side of the issue date than the tense, nor one far from it.
  func day(lastNamedOn weekday: Int) -> CalendarDate? {
    guard let day = named[weekday] else { return nil }
    guard let issued else { return day }
    let distance = day.daysSince1970 - issued.daysSince1970
    guard abs(distance) <= 21, !(direction == .past && distance > 0), !(direction == .future && distance < 0) else { return nil }
    return day
  }

  /// The day that lies where words and tense point; without them the nearest.
  func nearest(of days: [CalendarDate]) -> CalendarDate? {
    guard let anchor else { return nil }
    let byDistance = days.sorted { abs($0.daysSince1970 - anchor.daysSince1970) < abs($1.daysSince1970 - anchor.daysSince1970) }
    guard let nearest = byDistance.first else { return nil }
    switch direction {
    case .past where nearest > anchor: return byDistance.first { $0 <= anchor } ?? nearest
    case .future where nearest < anchor: return byDistance.first { $0 >= anchor } ?? nearest
    default: return nearest
    }
  }
}

// MARK: - The year

extension ResolutionContext {
  /// How far on the wrong side of the issue date the nearest day may lie, and a month where no verb tells, before the tense is believed instead.
  static let tolerance = 30
  /// How far back a public holiday may lie before the next one is meant: «le 14 juillet» said in November.
  private static let feastTolerance = 120

  /// The year of a day and month, or of a month; `nil` where nothing tells.
  func year(of fields: StatedFields) -> Int? {
    guard let month = fields.month else { return nil }
    if let offset = fields.yearOffset { return anchor.map { $0.year + offset } }
    guard fields.relation == nil, let carried = carriedYear({ Self.days(of: fields, month: month, in: $0) }) else {
      return best(of: fields, month: month)?.year
    }
    guard let weekday = fields.weekday, let day = fields.day, CalendarDate(year: carried, month: month, day: day)?.weekday != weekday,
      let best = best(of: fields, month: month), best.day?.weekday == weekday
    else { return carried }
    return best.year
  }

  private func best(of fields: StatedFields, month: Int) -> Candidate? {
    guard let anchor else { return nil }
    let candidates = (anchor.year - 1...anchor.year + 1).compactMap { year in
      Candidate(year: year, Self.days(of: fields, month: month, in: year), isDay: fields.day != nil, anchor)
    }
    return switch fields.relation {
    case -1: candidates.last { $0.isPast }
    case 1: candidates.first { $0.isFuture }
    default: best(of: candidates, weekday: fields.weekday)
    }
  }

  /// A day, or a month from its first day to its last; a day that the month does not have is its last.
  private static func days(of fields: StatedFields, month: Int, in year: Int) -> (first: CalendarDate?, last: CalendarDate?) {
    let length = CalendarDate.days(inMonth: month, of: year)
    return (
      CalendarDate(year: year, month: month, day: min(fields.day ?? 1, length)),
      CalendarDate(year: year, month: month, day: min(fields.day ?? length, length))
    )
  }

  /// The year named around that a part of it belongs to, such as a month or a feast.
  ///
  /// Of several years the one nearest to the issue date; none where the tense of the verb speaks against it.
  func carriedYear(_ days: (Int) -> (first: CalendarDate?, last: CalendarDate?)) -> Int? {
    guard let years = carriedYears else { return nil }
    guard let anchor else { return years.count == 1 ? years.lowerBound : nil }
    let year =
      years.count == 1
      ? years.lowerBound : years.filter { abs($0 - anchor.year) <= 1 }.min { distance(to: days($0)) < distance(to: days($1)) }
    guard let year, isTold, case (let first?, let last?) = days(year) else { return year }
    let isOver = last.adding(days: Self.tolerance) < anchor
    let isToCome = first > anchor.adding(days: Self.tolerance)
    return direction == .future && isOver || direction == .past && isToCome ? nil : year
  }

  private func distance(to days: (first: CalendarDate?, last: CalendarDate?)) -> Int {
    guard let anchor, let first = days.first, let last = days.last else { return .max }
    return max(first.daysSince1970 - anchor.daysSince1970, anchor.daysSince1970 - last.daysSince1970, 0)
  }

  private func best(of candidates: [Candidate], weekday: Int?) -> Candidate? {
    guard let nearest = candidates.min(by: { $0.distance < $1.distance }) else { return nil }
    if let weekday, nearest.day?.weekday != weekday,
      let fitting = candidates.first(where: { $0.day?.weekday == weekday && $0.distance < 275 })
    {
      return fitting
    }
    if let weekday, nearest.day?.weekday == weekday { return nearest }
    guard nearest.distance > (isTold && !isOfNoun && nearest.day == nil ? 0 : Self.tolerance) else { return nearest }
    return switch direction {
    case .past where !nearest.isPast: candidates.last { $0.isPast } ?? nearest
    case .future where nearest.isPast: candidates.first { !$0.isPast } ?? nearest
    case nil where nearest.isPast && (isListedAhead || nearest.distance > Self.feastTolerance && nearest.day.map(Holiday.isPublic) == true):
      candidates.first { !$0.isPast } ?? nearest
    default: nearest
    }
  }

  /// Whether the list has come to dates that lie ahead.
  var isListedAhead: Bool {
    guard let listed, let anchor else { return false }
    return listed >= anchor
  }

  /// One of the years that a day or month may fall in.
  private struct Candidate {
    let year: Int
    let day: CalendarDate?
    let distance: Int
    let isPast: Bool
    let isFuture: Bool

    init?(year: Int, _ days: (first: CalendarDate?, last: CalendarDate?), isDay: Bool, _ anchor: CalendarDate) {
      guard let first = days.first, let last = days.last else { return nil }
      (self.year, day) = (year, isDay ? first : nil)
      isPast = last < anchor
      isFuture = first > anchor
      distance = isPast ? anchor.daysSince1970 - last.daysSince1970 : isFuture ? first.daysSince1970 - anchor.daysSince1970 : 0
    }
  }
}
