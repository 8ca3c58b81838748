/// A place in a stretch of UTF-8 text, read scalar by scalar; past its ends the text reads as spaces.
struct Cursor {
  let text: [UInt8]
  var position: Int
  let end: Int

  init(text: [UInt8], position: Int, end: Int) {
    self.text = text
    self.position = position
    self.end = end
  }

  /// The scalar at the position.
  @inline(__always)
  var scalar: UInt32 { scalar(at: position) }

  /// Whether a scalar beyond ASCII stands at the position.
  var isBeyondASCII: Bool { position < end && text[position] >= 0x80 }

  /// The scalar before the position.
  var previousScalar: UInt32 {
    var before = position - 1
    while before > 0, text[before] & 0xC0 == 0x80 { before -= 1 }
    return before >= 0 ? scalar(at: before) : 0x20
  }

  /// The scalar after the one at the position.
  var nextScalar: UInt32 { scalar(at: nextPosition) }

  /// The position after the scalar at the position.
  var nextPosition: Int { position + Self.length(text[position]) }

  /// Goes on to the next scalar.
  @inline(__always)
  mutating func advance() { position += Self.length(text[position]) }

  /// The scalar at a position.
  @inline(__always)
  func scalar(at position: Int) -> UInt32 {
    guard position < end else { return 0x20 }
    let lead = text[position]
    if lead < 0x80 { return UInt32(lead) }
    let length = Self.length(lead)
    guard position + length <= text.count else { return 0x20 }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length { scalar = scalar << 6 | UInt32(text[position + offset] & 0x3F) }
    return scalar
  }

  /// How many bytes a scalar takes whose first byte is `lead`.
  @inline(__always)
  static func length(_ lead: UInt8) -> Int {
    lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }
}
