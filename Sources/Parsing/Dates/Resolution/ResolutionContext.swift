import Language

/// What a document says around one date expression: all that its value may depend on.
struct ResolutionContext {
  /// The day the release speaks from.
  var issued: CalendarDate?
  /// Where words and tense point.
  var direction: TimeDirection?
  /// A year that the sentence or table has named.
  var carriedYear: Int?
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
  /// How far on the wrong side of the issue date the nearest day may lie before the tense is believed instead.
  private static let tolerance = 30
  /// How far back a public holiday may lie before the next one is meant: «le 14 juillet» said in November.
  private static let feastTolerance = 120

  /// The year of a day and month, or of a month; `nil` where nothing tells.
  func year(of fields: StatedFields) -> Int? {
    guard let month = fields.month else { return nil }
    if fields.relation == nil, let carriedYear { return carriedYear }
    guard let anchor else { return nil }
    let candidates = (anchor.year - 1...anchor.year + 1).compactMap { Candidate(year: $0, month: month, day: fields.day, anchor) }
    switch fields.relation {
    case -1: return candidates.last { $0.isPast }?.year
    case 1: return candidates.first { $0.isFuture }?.year
    default: return best(of: candidates, weekday: fields.weekday)?.year
    }
  }

  private func best(of candidates: [Candidate], weekday: Int?) -> Candidate? {
    guard let nearest = candidates.min(by: { $0.distance < $1.distance }) else { return nil }
    if let weekday, nearest.day?.weekday != weekday,
      let fitting = candidates.first(where: { $0.day?.weekday == weekday && $0.distance < 275 })
    {
      return fitting
    }
    if let weekday, nearest.day?.weekday == weekday { return nearest }
    guard nearest.distance > Self.tolerance else { return nearest }
    return switch direction {
    case .past where !nearest.isPast: candidates.last { $0.isPast } ?? nearest
    case .future where nearest.isPast: candidates.first { !$0.isPast } ?? nearest
    case nil where nearest.isPast && nearest.distance > Self.feastTolerance && nearest.day.map(Holiday.isPublic) == true:
      candidates.first { !$0.isPast } ?? nearest
    default: nearest
    }
  }

  /// One of the years that a day or month may fall in.
  private struct Candidate {
    let year: Int
    let day: CalendarDate?
    let distance: Int
    let isPast: Bool
    let isFuture: Bool

    init?(year: Int, month: Int, day: Int?, _ anchor: CalendarDate) {
      let length = CalendarDate.days(inMonth: month, of: year)
      guard let first = CalendarDate(year: year, month: month, day: min(day ?? 1, length)),
        let last = CalendarDate(year: year, month: month, day: min(day ?? length, length))
      else { return nil }
      (self.year, self.day) = (year, day.map { $0 <= length } == true ? first : nil)
      isPast = last < anchor
      isFuture = first > anchor
      distance = isPast ? anchor.daysSince1970 - last.daysSince1970 : isFuture ? first.daysSince1970 - anchor.daysSince1970 : 0
    }
  }
}
