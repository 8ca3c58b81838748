/// One end of an EDTF value as it is printed: it may name a day or an hour that there is not.
public struct PrintedMoment: Sendable {
  /// What is printed; `nil` for what is left open or unknown.
  public private(set) var year, month, day, hour, minute: Int?

  /// Reads `2024-03-09T08:00`, `2024-03`, `T09:00`; `nil` for an open end, a season, a recurrence.
  init?(_ edtf: Slice<UnsafeBufferPointer<UInt8>>) {
    guard let lead = edtf.first, lead != UInt8(ascii: "R"), lead != UInt8(ascii: "P"), lead != UInt8(ascii: ".") else { return nil }
    var (field, number, isNumber) = (0, 0, false)
    for byte in edtf {
      switch byte {
      case 0x30...0x39:
        number = min(number * 10 + Int(byte - 0x30), 99_999)
        isNumber = true
      case UInt8(ascii: "-"), UInt8(ascii: ":"):
        set(field, isNumber ? number : nil)
        (field, number, isNumber) = (field + 1, 0, false)
      case UInt8(ascii: "T"):
        set(field, isNumber ? number : nil)
        (field, number, isNumber) = (3, 0, false)
      case UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "%"): continue
      default: isNumber = false
      }
    }
    set(field, isNumber ? number : nil)
    if let month, month > 12, day == nil { return nil }
  }

  private mutating func set(_ field: Int, _ number: Int?) {
    switch field {
    case 0: year = number
    case 1: month = number
    case 2: day = number
    case 3: hour = number
    case 4: minute = number
    default: break
    }
  }

  /// The day; `nil` where it is not known to the day, or does not exist.
  public var date: CalendarDate? {
    guard let year, let month, let day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Whether the calendar has such a month and day. A day without its year is given the benefit of a leap year.
  public var dayExists: Bool {
    guard let month else { return true }
    guard (1...12).contains(month) else { return false }
    guard let day else { return true }
    return CalendarDate(year: year ?? 2000, month: month, day: day) != nil
  }

  /// Whether the clock has such an hour and minute; midnight may be 24:00.
  public var timeExists: Bool {
    guard let hour else { return true }
    let minute = minute ?? 0
    return (0..<24).contains(hour) && (0..<60).contains(minute) || hour == 24 && minute == 0
  }

  /// The two ends of an interval; of another value, itself twice.
  public static func ends(of value: String) -> (start: PrintedMoment?, end: PrintedMoment?) {
    var value = value
    return value.withUTF8 { bytes in
      guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else {
        let moment = PrintedMoment(bytes[...])
        return (moment, moment)
      }
      return (PrintedMoment(bytes[..<slash]), PrintedMoment(bytes[(slash + 1)...]))
    }
  }
}
