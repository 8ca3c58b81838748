import Language

/// One end of an EDTF value as it is printed: it may name a day or an hour that there is not.
struct PrintedMoment {
  /// What is printed; `nil` for what is left open or unknown.
  let year, month, day, hour, minute: Int?

  /// Reads `2024-03-09T08:00`, `2024-03`, `T09:00`; `nil` for an open end, a season, a recurrence.
  init?(_ edtf: some StringProtocol) {
    let plain = String(edtf).filter { $0 != "~" && $0 != "?" && $0 != "%" }
    let halves = plain.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = halves.first, !first.hasPrefix("R") && !first.hasPrefix("P"), plain != "..", !plain.isEmpty else { return nil }
    let date = first.split(separator: "-").map { Int($0) }
    let time = halves.count == 2 ? halves[1].split(separator: ":").map { Int($0) } : []
    year = date.first ?? nil
    month = date.count > 1 ? date[1] : nil
    day = date.count > 2 ? date[2] : nil
    hour = time.first ?? nil
    minute = time.count > 1 ? time[1] : nil
    if let month, month > 12, day == nil { return nil }
  }

  /// The day; `nil` where it is not known to the day, or does not exist.
  var date: CalendarDate? {
    guard let year, let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Whether the calendar has such a month and day. A day without its year is given the benefit of a leap year.
  var dayExists: Bool {
    guard let month else { return true }
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    return CalendarDate(year: year ?? 2000, month: month, day: day) != nil
  }

  /// Whether the clock has such an hour and minute; midnight may be 24:00.
  var timeExists: Bool {
    guard let hour else { return true }
    let minute = minute ?? 0
    return (0..<24).contains(hour) && (0..<60).contains(minute) || hour == 24 && minute == 0
  }

  /// The two ends of an interval, or the one value twice.
  static func ends(of value: String) -> (start: PrintedMoment?, end: PrintedMoment?) {
    let ends = value.split(separator: "/", omittingEmptySubsequences: false)
    guard let first = ends.first, let last = ends.last else { return (nil, nil) }
    return (PrintedMoment(first), PrintedMoment(last))
  }
}
