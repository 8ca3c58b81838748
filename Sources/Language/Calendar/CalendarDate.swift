/// A day of the proleptic Gregorian calendar.
///
/// The arithmetic is Howard Hinnant's `days_from_civil` and `civil_from_days` (chrono-compatible low-level date algorithms).
public struct CalendarDate: Hashable, Sendable {
  /// The year, the month from 1, the day from 1.
  public let year, month, day: Int

  /// The day, `nil` where the calendar has none such («31 février»).
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, of: year) else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The day that is so many days after 1970-01-01.
  public init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  public var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// The day of the week, Monday 1 to Sunday 7.
  public var weekday: Int { (daysSince1970 % 7 + 7 + 3) % 7 + 1 }

  /// The day so many days later; earlier for a negative number.
  public func adding(days: Int) -> CalendarDate { CalendarDate(daysSince1970: daysSince1970 + days) }

  /// How many days a month has.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
}

extension CalendarDate: Comparable, CustomStringConvertible {
  /// Earlier days first.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool { a.daysSince1970 < b.daysSince1970 }

  /// ISO 8601: `2023-11-27`.
  public var description: String {
    String(unsafeUninitializedCapacity: 10) { text in
      var rest = year * 1_000_000 + month * 1_000 + day
      for position in (0..<10).reversed() {
        let isMark = position == 4 || position == 7
        text[position] = isMark ? UInt8(ascii: "-") : UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      }
      return 10
    }
  }

  /// The day written as ISO 8601; `nil` for anything else. A time after it is ignored.
  @inlinable
  public init?(iso: some StringProtocol) {
    var (fields, position) = ((year: 0, month: 0, day: 0), 0)
    for byte in iso.utf8.prefix(10) {
      let isMark = position == 4 || position == 7
      guard isMark ? byte == UInt8(ascii: "-") : (0x30...0x39).contains(byte) else { return nil }
      switch position {
      case 4, 7: break
      case 0...3: fields.year = fields.year * 10 + Int(byte - 0x30)
      case 5...6: fields.month = fields.month * 10 + Int(byte - 0x30)
      default: fields.day = fields.day * 10 + Int(byte - 0x30)
      }
      position += 1
    }
    guard position == 10 else { return nil }
    self.init(year: fields.year, month: fields.month, day: fields.day)
  }
}
