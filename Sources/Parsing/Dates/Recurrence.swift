import Language

/// Days or times that come back: an RFC 5545 rule, the days between which it holds, and the days on which it does not.
struct Recurrence: Sendable {
  /// `DAILY`, `WEEKLY`, …
  var frequency: String
  /// Every so many units.
  var interval = 1
  /// The days of the week, with their rank in the month where only one of them is meant.
  var weekdays: [RankedWeekday] = []
  /// The months, from January 1; none: all of them.
  var months: [Int] = []
  /// The days of the month; −1 is the last.
  var monthDays: [Int] = []
  /// The first and the last day; `nil` where it has no end.
  var from, to: Moment?
  /// What is left out, each from one moment to another.
  var exceptions: [(from: Moment, to: Moment)] = []

  /// The rule without the days that only the document tells: `FREQ=WEEKLY;BYDAY=TU`.
  var text: String {
    let parts = [
      "FREQ=" + frequency, interval == 1 ? nil : "INTERVAL=\(interval)", Self.part("BYDAY", weekdays.map(\.text)),
      Self.part("BYMONTH", months.map(String.init)), Self.part("BYMONTHDAY", monthDays.map(String.init)),
    ]
    return parts.compactMap(\.self).joined(separator: ";")
  }

  private static func part(_ name: String, _ values: [String]) -> String? {
    values.isEmpty ? nil : name + "=" + values.joined(separator: ",")
  }
}

/// A day of the week, or the n-th of a month.
struct RankedWeekday: Sendable, Equatable {
  /// Its rank from 1, −1 the last; `nil`: each.
  var rank: Int?
  /// From Monday 1.
  var weekday: Int

  /// `TU`, `1SA`, `-1TH`.
  var text: String { (rank.map(String.init) ?? "") + Self.codes[(weekday - 1) % 7] }

  private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
}

// MARK: - Rules

extension Recurrence {
  /// Every day.
  static let daily = Recurrence(frequency: "DAILY")

  /// Every week on these days, in the order of the week.
  static func weekly(_ weekdays: [Int], every weeks: Int = 1) -> Recurrence {
    Recurrence(frequency: "WEEKLY", interval: weeks, weekdays: Set(weekdays).sorted().map { RankedWeekday(weekday: $0) })
  }

  /// Every so many units of the calendar or clock.
  static func every(_ count: Int, _ unit: CalendarUnit) -> Recurrence {
    switch unit {
    case .second: Recurrence(frequency: "SECONDLY", interval: count)
    case .minute: Recurrence(frequency: "MINUTELY", interval: count)
    case .hour: Recurrence(frequency: "HOURLY", interval: count)
    case .day: Recurrence(frequency: "DAILY", interval: count)
    case .week: Recurrence(frequency: "WEEKLY", interval: count)
    case .month: Recurrence(frequency: "MONTHLY", interval: count)
    case .quarter: Recurrence(frequency: "MONTHLY", interval: 3 * count)
    case .halfYear: Recurrence(frequency: "MONTHLY", interval: 6 * count)
    case .year: Recurrence(frequency: "YEARLY", interval: count)
    case .decade: Recurrence(frequency: "YEARLY", interval: 10 * count)
    case .century: Recurrence(frequency: "YEARLY", interval: 100 * count)
    }
  }
}

// MARK: - Exceptions

extension Recurrence {
  /// Whether it names days of the week or month, between which a first and a last say more than a period would.
  var isOfDays: Bool { frequency == "WEEKLY" || frequency == "MONTHLY" }

  /// Without some days of the week; `nil` where it has none of its own to leave out.
  func without(weekdays excepted: [Int]) -> Recurrence? {
    guard !excepted.isEmpty else { return self }
    guard frequency == "DAILY" || frequency == "WEEKLY", interval == 1 else { return nil }
    let days = weekdays.isEmpty ? Array(1...7) : weekdays.map(\.weekday)
    let kept = days.filter { !excepted.contains($0) }
    var rest = self
    (rest.frequency, rest.weekdays) = ("WEEKLY", kept.map { RankedWeekday(weekday: $0) })
    return kept.isEmpty ? nil : rest
  }

  /// Without some months.
  func without(months excepted: [Int]) -> Recurrence {
    guard !excepted.isEmpty else { return self }
    var rest = self
    rest.months = (months.isEmpty ? Array(1...12) : months).filter { !excepted.contains($0) }
    return rest
  }

  /// Whether the days left out are named with their year.
  var isExplicit: Bool { exceptions.allSatisfy { $0.to.date?.stated.year != nil } }

  /// Whether a day may be one of them, as far as the day of the week tells.
  func mayFall(on day: CalendarDate) -> Bool { weekdays.isEmpty || weekdays.contains { $0.weekday == day.weekday } }
}
