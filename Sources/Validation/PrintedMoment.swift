import Language

/// One end of an EDTF value as it is printed: it may name a day or an hour that there is not.
struct PrintedMoment {
  /// What is printed; `nil` for what is left open or unknown.
  let year, month, day, hour, minute: Int?

  /// Reads `2024-03-09T08:00`, `2024-03`, `T09:00`; `nil` for an open end, a season, a recurrence.
  init?(_ edtf: some StringProtocol) {
    let plain = edtf.utf8.filter { $0 != UInt8(ascii: "~") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "%") }
    guard let lead = plain.first, lead != UInt8(ascii: "R"), lead != UInt8(ascii: "P"), lead != UInt8(ascii: ".") else { return nil }
    let halves = plain.split(separator: UInt8(ascii: "T"), maxSplits: 1, omittingEmptySubsequences: false)
    let date = halves[0].split(separator: UInt8(ascii: "-")).map(Self.number)
    let time = halves.count == 2 ? halves[1].split(separator: UInt8(ascii: ":")).map(Self.number) : []
    year = date.first ?? nil
    month = date.count > 1 ? date[1] : nil
    day = date.count > 2 ? date[2] : nil
    hour = time.first ?? nil
    minute = time.count > 1 ? time[1] : nil
    if let month, month > 12, day == nil { return nil }
  }

  /// A run of digits; `nil` for anything else, such as `XX`.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    digits.reduce(0) { number, digit in
      number.flatMap { (0x30...0x39).contains(digit) && $0 < 100_000 ? $0 * 10 + Int(digit - 0x30) : nil }
    }
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
