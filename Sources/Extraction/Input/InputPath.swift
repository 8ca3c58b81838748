/// The path of an input as the system has it: bytes, which need not be UTF-8.
public struct InputPath: Hashable, Sendable, CustomStringConvertible {
  /// The path's bytes, without the zero at the end.
  public let bytes: [UInt8]

  /// A path of these bytes.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// The path as a record shows it: UTF-8, any byte that is not as `\xNN`.
  public var description: String {
    var text = ""
    var rest = bytes[...]
    while let lead = rest.first {
      let length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
      if length > 0, rest.count >= length, let scalar = String(validating: rest.prefix(length), as: UTF8.self) {
        text += scalar
        rest = rest.dropFirst(length)
      } else {
        let digits = Array("0123456789abcdef")
        text += "\\x" + String([digits[Int(lead >> 4)], digits[Int(lead & 15)]])
        rest = rest.dropFirst()
      }
    }
    return text
  }
}

extension InputPath {
  /// Bytes that are not UTF-8 travel through Swift strings as scalars of plane 16, U+10FF00 + byte.
  private static let escape: UInt32 = 0x10_FF00

  /// A path that came as an argument made by `argument(_:)`.
  public init(argument: String) {
    bytes = argument.unicodeScalars.flatMap { scalar in
      scalar.value >= Self.escape + 0x80 && scalar.value <= Self.escape + 0xFF
        ? [UInt8(scalar.value - Self.escape)] : Array(String(scalar).utf8)
    }
  }

  /// A command line argument as a string that `init(argument:)` turns back into the same bytes.
  public static func argument(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(byte < 0x80 ? Unicode.Scalar(byte) : Unicode.Scalar(escape + UInt32(byte)) ?? "?") }
    return String(text)
  }
}
