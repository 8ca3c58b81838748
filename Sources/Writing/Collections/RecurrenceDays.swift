import Language

/// The days of the week, with their rank in the month, that an RFC 5545 rule names: `BYDAY=TU`, `BYDAY=1SA,-1SA`.
struct RecurrenceDays {
  private let days: [Substring]

  /// Reads a rule; one that names none takes any day.
  init(_ rule: String) {
    let parts = rule.split { $0 == ";" || $0 == ":" || $0 == "\n" }
    days = parts.first { $0.hasPrefix("BYDAY=") }.map { $0.dropFirst("BYDAY=".count).split(separator: ",") } ?? []
  }

  /// Whether a day is one of them.
  func contains(_ date: CalendarDate) -> Bool {
    let code = Self.codes[date.weekday - 1]
    let ranks = [(date.day - 1) / 7 + 1, -((CalendarDate.days(inMonth: date.month, of: date.year) - date.day) / 7 + 1)]
    return days.isEmpty || days.contains { $0 == code } || days.contains { day in ranks.contains { day == "\($0)\(code)" } }
  }

  private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
}
