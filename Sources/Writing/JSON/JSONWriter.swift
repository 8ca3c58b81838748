public import Language

/// Writes JSON with its keys in the order given, as bytes: the same values always give the same bytes.
///
/// A field without a value is left out. Text that is not valid Unicode cannot occur: Swift strings hold none.
public struct JSONWriter {
  /// What has been written.
  public var bytes: [UInt8] { buffer.bytes }
  private var buffer = ByteBuffer()
  private let isIndented: Bool
  private var depth = 0
  private var isFirst = true

  /// A writer of one line, or of one field a line with one space a level.
  public init(indented: Bool = false) { isIndented = indented }

  // MARK: Structure

  /// Writes an object.
  public mutating func object(_ fields: (inout JSONWriter) -> Void) { nest("{", "}", fields) }

  /// Writes an array, one element a call.
  public mutating func array<Element>(_ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    nest("[", "]") { writer in
      for element in elements {
        writer.separate()
        write(&writer, element)
      }
    }
  }

  private mutating func nest(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void) {
    buffer.write(upTo: 1) { $0.set(open) }
    (depth, isFirst) = (depth + 1, true)
    body(&self)
    depth -= 1
    let isOneLine = !isIndented || isFirst
    isFirst = false
    buffer.write(upTo: depth + 2) { [depth] in
      if !isOneLine { Self.newLine(depth, &$0) }
      $0.set(close)
    }
  }

  /// Writes what parts a field or an element from the one before.
  private mutating func separate() {
    buffer.write(upTo: depth + 2) { [isFirst, isIndented, depth] in
      if !isFirst { $0.set(",") }
      if isIndented { Self.newLine(depth, &$0) }
    }
    isFirst = false
  }

  @inline(__always)
  private static func newLine(_ depth: Int, _ bytes: inout ByteBuffer.Stretch) {
    bytes.set("\n")
    bytes.set(" ", times: depth)
  }

  /// Writes a key; its value must follow.
  public mutating func key(_ key: StaticString) {
    separate()
    key.withUTF8Buffer { key in
      buffer.write(upTo: key.count + 4) { [isIndented] in
        $0.set("\"")
        $0.set(contentsOf: key)
        $0.set("\"")
        $0.set(":")
        if isIndented { $0.set(" ") }
      }
    }
  }

  // MARK: Values

  /// Writes a string.
  public mutating func value(_ text: String) {
    var text = text
    text.withUTF8 { text in
      let escapes = text.reduce(UInt8(0)) { $0 | (Self.isEscaped($1) ? 1 : 0) }
      buffer.write(upTo: (escapes == 0 ? 1 : 6) * text.count + 2) {
        $0.set("\"")
        if escapes == 0 { $0.set(contentsOf: text) } else { for byte in text { Self.set(escaped: byte, &$0) } }
        $0.set("\"")
      }
    }
  }

  /// Small letters are told by two comparisons.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte > 0x5C ? byte == 0x7F : byte < 0x20 || byte == 0x22 || byte == 0x5C
  }

  private static func set(escaped byte: UInt8, _ bytes: inout ByteBuffer.Stretch) {
    guard isEscaped(byte) else { return bytes.set(byte) }
    bytes.set("\\")
    switch byte {
    case 0x22, 0x5C: bytes.set(byte)
    case 0x0A: bytes.set("n")
    case 0x0D: bytes.set("r")
    case 0x09: bytes.set("t")
    default:
      for digit in ["u", "0", "0"] as [Unicode.Scalar] { bytes.set(digit) }
      for half in [byte >> 4, byte & 15] { bytes.set(half < 10 ? 0x30 + half : 0x57 + half) }
    }
  }

  /// Writes a whole number.
  public mutating func value(_ number: Int) {
    buffer.write(upTo: 20) {
      if number < 0 { $0.set("-") }
      Self.write(digits: number.magnitude, &$0)
    }
  }

  @inline(__always)
  private static func write(digits number: UInt, _ bytes: inout ByteBuffer.Stretch) {
    var power: UInt = 1
    while number / power >= 10 { power *= 10 }
    var rest = number
    while power > 0 {
      bytes.set(0x30 + UInt8(truncatingIfNeeded: rest / power))
      (rest, power) = (rest % power, power / 10)
    }
  }

  /// Writes a decimal number, with the decimals that were printed.
  public mutating func value(_ number: ExactDecimal) {
    if number.exponent == 0 { value(Int(number.mantissa)) } else { write(number.description) }
  }

  /// Writes a binary number in its shortest form; a whole one without a fraction.
  public mutating func value(_ number: Double) {
    let hundredths = (number * 100).rounded()
    guard abs(hundredths) < 1e15, hundredths / 100 == number else { return write(String(number)) }
    let count = Int(hundredths).magnitude
    buffer.write(upTo: 24) {
      if hundredths < 0 { $0.set("-") }
      Self.write(digits: count / 100, &$0)
      guard count % 100 > 0 else { return }
      $0.set(".")
      Self.write(digits: count % 100 / 10, &$0)
      if count % 10 > 0 { Self.write(digits: count % 10, &$0) }
    }
  }

  /// Writes true or false.
  public mutating func value(_ truth: Bool) { write(truth ? "true" : "false") }

  /// Writes plain characters as they are.
  private mutating func write(_ text: String) {
    buffer.write(upTo: text.utf8.count) { for byte in text.utf8 { $0.set(byte) } }
  }

  // MARK: Fields

  /// Writes a field, or nothing where it has no value.
  public mutating func field(_ name: StaticString, _ text: String?) {
    guard let text else { return }
    key(name)
    value(text)
  }

  /// Writes a field, or nothing where it has no value.
  public mutating func field(_ name: StaticString, _ number: Int?) {
    guard let number else { return }
    key(name)
    value(number)
  }

  /// Writes a field, or nothing where it has no value.
  public mutating func field(_ name: StaticString, _ number: ExactDecimal?) {
    guard let number else { return }
    key(name)
    value(number)
  }

  /// Writes a field, or nothing where it has no value.
  public mutating func field(_ name: StaticString, _ number: Double?) {
    guard let number else { return }
    key(name)
    value(number)
  }

  /// Writes a field, or nothing where it has no value.
  public mutating func field(_ name: StaticString, _ truth: Bool?) {
    guard let truth else { return }
    key(name)
    value(truth)
  }

  /// Writes a field of strings, or nothing where there is no list.
  public mutating func field(_ name: StaticString, _ texts: [String]?) {
    guard let texts else { return }
    key(name)
    array(texts) { $0.value($1) }
  }

  /// Writes a field that is an array of objects.
  public mutating func field<Element>(_ name: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void) {
    key(name)
    array(elements) { writer, element in writer.object { write(&$0, element) } }
  }

  /// Writes a field that is an object, or nothing where it has no value.
  public mutating func field<Value>(_ name: StaticString, _ value: Value?, _ write: (inout JSONWriter, Value) -> Void) {
    guard let value else { return }
    key(name)
    object { write(&$0, value) }
  }
}
