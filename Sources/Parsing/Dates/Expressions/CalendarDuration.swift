import Language

/// A length of time in whole units of the calendar or the clock: «18 mois», «deux heures et demie».
struct CalendarDuration: Sendable, Hashable {
  var years = 0
  var months = 0
  var weeks = 0
  var days = 0
  var hours = 0
  var minutes = 0
  var seconds = 0
  /// «une quinzaine de jours», «environ deux heures».
  var isApproximate = false

  /// So many of one unit; quarters and half-years count as months, decades and centuries as years.
  init(_ count: Int, _ unit: CalendarUnit) {
    switch unit {
    case .second: seconds = count
    case .minute: minutes = count
    case .hour: hours = count
    case .day: days = count
    case .week: weeks = count
    case .month: months = count
    case .quarter: months = 3 * count
    case .halfYear: months = 6 * count
    case .year: years = count
    case .decade: years = 10 * count
    case .century: years = 100 * count
    }
  }

  /// ISO 8601: `P1Y6M`, `PT48H`, `P3W`.
  var description: String {
    if weeks > 0 { return days == 0 ? "P\(weeks)W" : "P\(weeks * 7 + days)D" }
    let date = Self.parts([(years, "Y"), (months, "M"), (days, "D")])
    let time = Self.parts([(hours, "H"), (minutes, "M"), (seconds, "S")])
    return date.isEmpty && time.isEmpty ? "PT0S" : "P" + date + (time.isEmpty ? "" : "T" + time)
  }

  private static func parts(_ parts: [(Int, String)]) -> String { parts.filter { $0.0 != 0 }.map { "\($0.0)\($0.1)" }.joined() }

  /// Whether it is counted in years alone.
  var isWholeYears: Bool { years > 0 && months == 0 && isOfDate && days == 0 && weeks == 0 }
  /// Whether it is counted in months alone.
  var isWholeMonths: Bool { months > 0 && years == 0 && isOfDate && days == 0 && weeks == 0 }
  /// Whether it makes whole days.
  var isOfDays: Bool { minutes == 0 && seconds == 0 && hours % 24 == 0 }
  /// Whether it has no hours, minutes or seconds.
  var isOfDate: Bool { hours == 0 && minutes == 0 && seconds == 0 }
}

extension CalendarDate {
  /// The same day of another month, or that month's last day where it has none such.
  func adding(months count: Int) -> CalendarDate {
    let index = year * 12 + month - 1 + count
    let (newYear, newMonth) = (index >= 0 ? index / 12 : (index - 11) / 12, ((index % 12) + 12) % 12 + 1)
    let newDay = min(day, CalendarDate.days(inMonth: newMonth, of: newYear))
    return CalendarDate(year: newYear, month: newMonth, day: newDay) ?? self
  }

  /// The day a length of time later, or earlier; hours count as the days they make.
  func adding(_ duration: CalendarDuration, times sign: Int) -> CalendarDate {
    adding(months: sign * (duration.years * 12 + duration.months))
      .adding(days: sign * (duration.weeks * 7 + duration.days + duration.hours / 24))
  }
}
