/// What a scalar is to the tokeniser.
enum CharacterKind: UInt8 {
  case blank, lineBreak, letter, digit, mark
  /// Invisible: soft hyphens, joiners, direction marks.
  case ignored
}

/// Answers by table for the scalars of ordinary French text (below U+0180), by rule for the rest.
struct CharacterTable: Sendable {
  static let shared = CharacterTable()

  private let kinds: [CharacterKind]
  private let folded: [UInt16]

  private init() {
    kinds = (0..<0x180).map(Self.classify)
    folded = (0..<0x180).map { Folding.fold($0) ?? UInt16.max }
  }

  /// The kind of a scalar.
  @inline(__always)
  func kind(_ scalar: UInt32) -> CharacterKind {
    scalar < 0x180 ? kinds[Int(scalar)] : Self.classify(scalar)
  }

  /// Whether a scalar is a letter or a digit.
  @inline(__always)
  func isAlphanumeric(_ scalar: UInt32) -> Bool {
    let kind = kind(scalar)
    return kind == .letter || kind == .digit
  }

  private static func classify(_ scalar: UInt32) -> CharacterKind {
    switch scalar {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: .lineBreak
    case 0x00...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: .blank
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: .ignored
    case 0x30...0x39: .digit
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2B8, 0x2E0...0x2E4, 0xAA, 0xB2, 0xB3, 0xB5, 0xB9: .letter
    case 0x300...0x36F, 0x370...0x373, 0x376...0x377, 0x37B...0x37D, 0x386...0x481, 0x48A...0x52F: .letter
    case 0x1D00...0x1DBF, 0x1E00...0x1FBC, 0x2071, 0x207F, 0x2090...0x209C: .letter
    case 0x2000...0x20CF: .mark
    default: isLetter(scalar) ? .letter : .mark
    }
  }

  private static func isLetter(_ scalar: UInt32) -> Bool {
    scalar > 0x52F && Unicode.Scalar(scalar)?.properties.isAlphabetic == true
  }

  /// A hash one scalar longer.
  @inline(__always)
  static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    if scalar < 0x80 { return Folding.mix(hash, UInt8(scalar)) }
    if scalar < 0x800 {
      return Folding.mix(Folding.mix(hash, UInt8(0xC0 | scalar >> 6)), UInt8(0x80 | scalar & 0x3F))
    }
    return UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}")?.reduce(hash) { Folding.mix($0, $1) } ?? hash
  }

  /// A hash of folded scalars one longer.
  @inline(__always)
  static func mixFolded(_ hash: UInt64, _ scalar: UInt32) -> UInt64 { shared.mixFolded(hash, scalar) }

  /// A hash of folded scalars one longer.
  @inline(__always)
  func mixFolded(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    let folded = scalar < 0x180 ? folded[Int(scalar)] : Folding.fold(scalar) ?? UInt16.max
    if folded == UInt16.max { return Self.mix(hash, scalar) }
    if folded == 0 { return hash }
    let first = Folding.mix(hash, UInt8(truncatingIfNeeded: folded))
    return folded > 0xFF ? Folding.mix(first, UInt8(folded >> 8)) : first
  }
}
