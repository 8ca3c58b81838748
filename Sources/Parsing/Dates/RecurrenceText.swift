import Language

/// RFC 5545 recurrence rules.
enum RecurrenceText {
  private static let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

  /// The two letters of a weekday from Monday 1.
  static func code(_ weekday: Int) -> String { days[(weekday - 1) % 7] }

  /// Every week on these days, in the order of the week.
  static func weekly(_ weekdays: [Int], every weeks: Int = 1) -> String {
    "FREQ=WEEKLY" + interval(weeks) + ";BYDAY=" + Array(Set(weekdays)).sorted().map(code).joined(separator: ",")
  }

  /// Every month on the n-th of a weekday.
  static func monthly(_ rank: Int, _ weekday: Int) -> String { "FREQ=MONTHLY;BYDAY=\(rank)\(code(weekday))" }

  /// Every so many units of the calendar or clock.
  static func every(_ count: Int, _ unit: CalendarUnit) -> String {
    switch unit {
    case .second: "FREQ=SECONDLY" + interval(count)
    case .minute: "FREQ=MINUTELY" + interval(count)
    case .hour: "FREQ=HOURLY" + interval(count)
    case .day: "FREQ=DAILY" + interval(count)
    case .week: "FREQ=WEEKLY" + interval(count)
    case .month: "FREQ=MONTHLY" + interval(count)
    case .quarter: "FREQ=MONTHLY" + interval(3 * count)
    case .halfYear: "FREQ=MONTHLY" + interval(6 * count)
    case .year: "FREQ=YEARLY" + interval(count)
    case .decade: "FREQ=YEARLY" + interval(10 * count)
    case .century: "FREQ=YEARLY" + interval(100 * count)
    }
  }

  private static func interval(_ count: Int) -> String { count == 1 ? "" : ";INTERVAL=\(count)" }
}

// MARK: - Months

extension RecurrenceText {
  /// «, de mars à octobre» after a habit: the months in which it holds.
  static let season = Pattern {
    Token.mark(.comma).optional()
    Token.word("de", "d")
    Token.word(in: DateWords.months).captured(as: .seasonStart)
    Token.word("à")
    Token.word(in: DateWords.months).captured(as: .seasonEnd)
    Pattern.notAhead(Token.integer(1000...2199, digits: 4...4))
  }.optional()

  /// A rule with the months that a match names; over the new year where the last comes before the first.
  static func rule(_ rule: String, within match: borrowing Match) -> String {
    guard let first = match.value(.seasonStart, in: DateWords.months), let last = match.value(.seasonEnd, in: DateWords.months) else {
      return rule
    }
    let months = (0...((last - first + 12) % 12)).map { (first + $0 - 1) % 12 + 1 }
    return rule + ";BYMONTH=" + months.sorted().map(String.init).joined(separator: ",")
  }
}
