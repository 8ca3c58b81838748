/// Reads a number in digits with its thousands set apart and its decimals: «23 000», «94.000», «1 234,56», «12.5», «1’500».
struct DigitReader {
  private var cursor: Cursor
  private var mantissa: Int64 = 0
  private var exponent = 0
  private var traits: TokenTraits = .number

  init(cursor: Cursor) { self.cursor = cursor }

  /// The position after the number.
  var position: Int { cursor.position }

  /// The number at the cursor and what can be said of it.
  mutating func read() -> (ExactDecimal, TokenTraits) {
    let follows = Mark.reading(cursor.previousScalar)
    let start = cursor.position
    if cursor.scalar == 0x30 { traits.insert(.leadingZero) }
    readDigits()
    let length = cursor.position - start
    if length == 1 { traits.remove(.leadingZero) }
    let isCountable = mantissa != 0 && length <= 3 && !traits.contains(.leadingZero)
    if isCountable, follows != .stop { while readGroup(after: isBlank) {} }
    if isCountable, !traits.contains(.grouped), !followsDigit(follows) { while readGroup(after: isStop) {} }
    if isCountable, !traits.contains(.grouped) { while readGroup(after: isApostrophe) {} }
    readDecimals(follows: follows)
    return (ExactDecimal(mantissa, exponent: exponent), traits)
  }

  private mutating func readDigits() {
    while isDigit(cursor.position) {
      let digit = Int64(cursor.text[cursor.position] - 0x30)
      let (shifted, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      mantissa = overflow || shifted > Int64.max - 9 ? mantissa : shifted + digit
      cursor.position += 1
    }
  }

  /// Reads exactly three digits after a separator.
  private mutating func readGroup(after isSeparator: (Int) -> Int?) -> Bool {
    guard let first = isSeparator(cursor.position), isDigit(first), isDigit(first + 1), isDigit(first + 2),
      !isDigit(first + 3), mantissa < Int64.max / 10_000
    else { return false }
    if isSeparator(cursor.position) == cursor.position + 1, cursor.text[cursor.position] == 0x2E,
      isStop(first + 3) != nil, isDigit(first + 4), !(isDigit(first + 5) && isDigit(first + 6))
    {
      return false
    }
    cursor.position = first
    readDigits()
    traits.insert(.grouped)
    return true
  }

  /// Decimals after a comma, or after a point that is not the point of a date, an address or a telephone number.
  private mutating func readDecimals(follows: Mark?) {
    guard cursor.position + 1 < cursor.end, isDigit(cursor.position + 1) else { return }
    let isPoint = isStop(cursor.position) != nil
    guard isPoint || cursor.text[cursor.position] == 0x2C else { return }
    if isPoint, followsDigit(follows) || hasAnotherPoint() || traits.contains(.leadingZero) { return }
    let start = cursor.position + 1
    cursor.position = start
    readDigits()
    exponent = start - cursor.position
    traits.insert(.decimal)
  }

  private func hasAnotherPoint() -> Bool {
    var next = cursor.position + 1
    while isDigit(next) { next += 1 }
    return isStop(next) != nil && isDigit(next + 1)
  }

  private func followsDigit(_ mark: Mark?) -> Bool {
    mark == .stop && cursor.position > 1
  }

  private func isDigit(_ position: Int) -> Bool {
    position < cursor.end && (0x30...0x39).contains(cursor.text[position])
  }

  private func isStop(_ position: Int) -> Int? {
    position < cursor.end && cursor.text[position] == 0x2E ? position + 1 : nil
  }

  /// The apostrophe of Swiss thousands: «1’500».
  private func isApostrophe(_ position: Int) -> Int? {
    switch cursor.scalar(at: position) {
    case 0x27: position + 1
    case 0x2019: position + 3
    default: nil
    }
  }

  private func isBlank(_ position: Int) -> Int? {
    switch cursor.scalar(at: position) {
    case 0x20, 0x0A, 0x0C: position < cursor.end ? position + 1 : nil
    case 0xA0: position + 2
    case 0x2009, 0x202F, 0x2007, 0x2008: position + 3
    default: nil
    }
  }
}
