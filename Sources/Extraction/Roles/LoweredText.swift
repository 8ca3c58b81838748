import Language

/// A text in lower case, as bytes: it is searched for many words, and none of them needs Unicode's rules of equality.
struct LoweredText {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Self.lowered(Array(text.utf8)) }

  init(_ utf8: ArraySlice<UInt8>) { bytes = Self.lowered(Array(utf8)) }

  /// All letters that have a lower form here are of one byte, or of two that begin with C3 to C5; so are their lower forms.
  private static func lowered(_ utf8: consuming [UInt8]) -> [UInt8] {
    var bytes = utf8.mutableSpan
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if (0x41...0x5A).contains(byte) { bytes[index] = byte | 0x20 }
      } else if (0xC3...0xC5).contains(byte), index + 1 < bytes.count {
        let lowered = Folding.lower(UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
        bytes[index] = 0xC0 | UInt8(truncatingIfNeeded: lowered >> 6)
        index += 1
        bytes[index] = 0x80 | UInt8(truncatingIfNeeded: lowered & 0x3F)
      }
      index += 1
    }
    return utf8
  }

  init(_ scalars: some Sequence<UInt32>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.underestimatedCount)
    for scalar in scalars {
      let lowered = Folding.lower(scalar)
      if lowered < 0x80 { bytes.append(UInt8(truncatingIfNeeded: lowered)) } else { bytes.append(utf8Of: lowered) }
    }
    self.bytes = bytes
  }

  /// What stands behind the first of some marks, given in lower case; `nil` where they do not stand in the text.
  func rest(behind marks: StaticString) -> LoweredText? {
    let length = marks.utf8CodeUnitCount
    return bytes.indices.first { holds(marks, at: $0) }.map { LoweredText(bytes: Array(bytes[($0 + length)...])) }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The length in UTF-8 bytes.
  var count: Int { bytes.count }

  /// How many runs of anything but spaces there are.
  var wordCount: Int {
    bytes.indices.count { bytes[$0] != 0x20 && ($0 == 0 || bytes[$0 - 1] == 0x20) }
  }

  /// Whether it begins with a digit.
  var beginsWithDigit: Bool { bytes.first.map { isDigit(UInt32($0)) } ?? false }

  /// Whether there is a digit.
  var hasDigit: Bool { bytes.contains { isDigit(UInt32($0)) } }

  /// Whether half of the letters and figures are figures.
  var isMostlyDigits: Bool {
    hasDigit && 2 * bytes.count { isDigit(UInt32($0)) } >= bytes.count { $0 > 0x2F }
  }

  /// Five pairs of digits, or digits in pairs with dots.
  var hasPhoneNumber: Bool {
    var digits = 0
    for byte in bytes {
      if isDigit(UInt32(byte)) { digits += 1 } else if byte != 0x20 && byte != 0x2E && byte != 0x2D { digits = 0 }
      if digits >= 10 { return true }
    }
    return false
  }

  /// Five digits that stand by themselves.
  var hasPostalCode: Bool {
    bytes.split { $0 == 0x20 }.contains { $0.count == 5 && $0.allSatisfy { isDigit(UInt32($0)) } }
  }

  /// Whether the text begins with some words, given in lower case.
  func hasPrefix(_ words: StaticString) -> Bool { holds(words, at: 0) }

  /// Whether the text ends with some words, given in lower case.
  func hasSuffix(_ words: StaticString) -> Bool { holds(words, at: count - words.utf8CodeUnitCount) }

  /// Whether some words, given in lower case, stand anywhere in the text.
  func contains(_ words: StaticString) -> Bool {
    let last = count - words.utf8CodeUnitCount
    guard last >= 0 else { return false }
    return words.withUTF8Buffer { sought in
      bytes.withUnsafeBufferPointer { bytes in
        (0...last).contains { start in
          bytes[start] == sought[0] && sought.indices.allSatisfy { bytes[start + $0] == sought[$0] }
        }
      }
    }
  }

  private func holds(_ words: StaticString, at start: Int) -> Bool {
    guard start >= 0, start + words.utf8CodeUnitCount <= count else { return false }
    return words.withUTF8Buffer { sought in
      for (offset, byte) in sought.enumerated() where bytes[start + offset] != byte { return false }
      return true
    }
  }
}
