/// Words of a document as the Imprimerie nationale sets them: «l’État», «1 840», «45 %», «Sécheresse : …».
enum FrenchTypography {
  /// The text with curly apostrophes between letters, narrow no-break spaces inside numbers and before «%», «;», «?», «!», no-break spaces
  /// before «:» and inside quotation marks; no letter or digit is changed.
  static func set(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var typeset: [UInt8] = []
    typeset.reserveCapacity(bytes.count + 16)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "'") where isInWord(index, bytes): typeset += apostrophe
      case UInt8(ascii: " "): typeset += space(at: index, bytes) ?? [byte]
      case UInt8(ascii: ".") where isDigit(index - 1, bytes) && isLastGroup(index + 1, bytes): typeset += narrow
      default: typeset.append(byte)
      }
    }
    return String(decoding: typeset, as: UTF8.self)
  }

  private static let apostrophe: [UInt8] = Array("’".utf8)
  private static let narrow: [UInt8] = Array("\u{202F}".utf8)
  private static let wide: [UInt8] = Array("\u{A0}".utf8)
  private static let opening: [UInt8] = Array("«".utf8)
  private static let closing: [UInt8] = Array("»".utf8)
  private static let euro: [UInt8] = Array("€".utf8)

  /// Whether letters stand on both sides; every letter beyond ASCII counts as one.
  private static func isInWord(_ index: Int, _ bytes: [UInt8]) -> Bool {
    func isLetter(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (bytes[index] >= 0x80 || (0x61...0x7A).contains(bytes[index] | 0x20))
    }
    return isLetter(index - 1) && isLetter(index + 1)
  }

  /// The no-break space that belongs at a space; `nil` where a plain one does.
  private static func space(at index: Int, _ bytes: [UInt8]) -> [UInt8]? {
    guard index + 1 < bytes.count else { return nil }
    switch bytes[index + 1] {
    case UInt8(ascii: ":"): return wide
    case UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "%"): return narrow
    case 0x30...0x39: return isDigit(index - 1, bytes) && isLastGroup(index + 1, bytes) ? narrow : nil
    case closing[0] where bytes[(index + 1)...].starts(with: closing): return wide
    case euro[0] where bytes[(index + 1)...].starts(with: euro): return narrow
    default: return index > 1 && bytes[(index - 2)..<index].elementsEqual(opening) ? wide : nil
    }
  }

  /// Whether three digits stand at an index and no fourth: a group of a number.
  private static func isLastGroup(_ index: Int, _ bytes: [UInt8]) -> Bool {
    (0..<3).allSatisfy { isDigit(index + $0, bytes) } && !isDigit(index + 3, bytes)
  }

  private static func isDigit(_ index: Int, _ bytes: [UInt8]) -> Bool {
    bytes.indices.contains(index) && (0x30...0x39).contains(bytes[index])
  }

  /// «Gramat», «Gramat et Lacapelle», «Gramat, Lacapelle et Figeac».
  static func list(_ items: [String]) -> String {
    items.count < 2 ? items.first ?? "" : items.dropLast().joined(separator: ", ") + " et " + (items.last ?? "")
  }
}
