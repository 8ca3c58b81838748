public import Language

/// Writes JSON with its keys in the order given, as bytes: the same values always give the same bytes.
///
/// A field without a value is left out. Text that is not valid Unicode cannot occur: Swift strings hold none.
public struct JSONWriter {
  /// What has been written.
  public private(set) var bytes: [UInt8] = []
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
    bytes.append(UInt8(ascii: open))
    (depth, isFirst) = (depth + 1, true)
    body(&self)
    depth -= 1
    if isIndented, !isFirst { newLine() }
    isFirst = false
    bytes.append(UInt8(ascii: close))
  }

  /// Writes what parts a field or an element from the one before.
  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    if isIndented { newLine() }
  }

  private mutating func newLine() {
    let depth = depth
    bytes.append(addingCapacity: depth + 1) { line in
      line.append(UInt8(ascii: "\n"))
      line.append(repeating: UInt8(ascii: " "), count: depth)
    }
  }

  /// Writes a key; its value must follow.
  public mutating func key(_ key: StaticString) {
    separate()
    let isIndented = isIndented
    key.withUTF8Buffer { name in
      bytes.append(addingCapacity: name.count + 4) { key in
        key.append(UInt8(ascii: "\""))
        for byte in name { key.append(byte) }
        key.append(UInt8(ascii: "\""))
        key.append(UInt8(ascii: ":"))
        if isIndented { key.append(UInt8(ascii: " ")) }
      }
    }
  }

  // MARK: Values

  /// Writes a string.
  public mutating func value(_ text: String) {
    var text = text
    text.withUTF8 { text in
      // Without a way out of its middle, this pass takes many bytes at once.
      let escapes = text.reduce(UInt(0)) { $0 &+ (Self.isEscaped($1) ? 1 : 0) }
      bytes.append(addingCapacity: text.count + 5 * Int(escapes) + 2) { value in
        value.append(UInt8(ascii: "\""))
        if escapes == 0 { for byte in text { value.append(byte) } } else { for byte in text { Self.append(escaped: byte, to: &value) } }
        value.append(UInt8(ascii: "\""))
      }
    }
  }

  private static func isEscaped(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F }

  private static func append(escaped byte: UInt8, to value: inout OutputSpan<UInt8>) {
    let mark: UInt8? =
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte
      case 0x0A: UInt8(ascii: "n")
      case 0x0D: UInt8(ascii: "r")
      case 0x09: UInt8(ascii: "t")
      case 0..<0x20, 0x7F: UInt8(ascii: "u")
      default: nil
      }
    guard let mark else { return value.append(byte) }
    value.append(UInt8(ascii: "\\"))
    value.append(mark)
    guard mark == UInt8(ascii: "u") else { return }
    value.append(repeating: UInt8(ascii: "0"), count: 2)
    value.append(digit(byte >> 4))
    value.append(digit(byte & 15))
  }

  /// A hexadecimal digit.
  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10 }

  /// Writes a whole number.
  public mutating func value(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    append(digits: number.magnitude)
  }

  private mutating func append(digits number: UInt) {
    var highest: UInt = 1
    while number / highest >= 10 { highest *= 10 }
    bytes.append(addingCapacity: 20) { digits in
      var (rest, power) = (number, highest)
      while power > 0 {
        digits.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / power))
        (rest, power) = (rest % power, power / 10)
      }
    }
  }

  /// Writes a decimal number, with the decimals that were printed.
  public mutating func value(_ number: ExactDecimal) {
    if number.exponent == 0 { return value(Int(number.mantissa)) }
    bytes.append(contentsOf: number.description.utf8)
  }

  /// Writes a binary number in its shortest form; a whole one without a fraction.
  public mutating func value(_ number: Double) {
    let hundredths = (number * 100).rounded()
    guard abs(hundredths) < 1e15, hundredths / 100 == number else { return bytes.append(contentsOf: String(number).utf8) }
    let count = Int(hundredths).magnitude
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    append(digits: count / 100)
    guard count % 100 > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: count % 100 / 10))
    if count % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: count % 10)) }
  }

  /// Writes true or false.
  public mutating func value(_ truth: Bool) { bytes.append(contentsOf: (truth ? "true" : "false").utf8) }

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
