/// Two forms under which words are compared.
///
/// - The *lower* form is the word in lower case, accents kept: it tells `dès` from `des`.
/// - The *folded* form is lower case without accents, `œ` as `oe`, `æ` as `ae`: `ÉTÉ`, `été` and `Ete` share it.
///
/// Both are used as the 64-bit FNV-1a hash of their UTF-8 bytes (Fowler, Noll and Vo; offset basis and prime below),
/// which `scripts/` computes alike for the resources.
public enum Folding {
  /// The hash of the empty word.
  public static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The hash of a word one byte longer.
  @inlinable @inline(__always)
  public static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The folded form of a scalar: up to two ASCII bytes, the first in the low half; 0 for a combining accent, which folds to nothing;
  /// `nil` for a scalar that is not folded and counts as its UTF-8 bytes.
  @inline(__always)
  public static func fold(_ scalar: UInt32) -> UInt16? {
    switch scalar {
    case 0x41...0x5A: UInt16(scalar) + 0x20
    case 0x00...0x7F: UInt16(scalar)
    case 0xC0...0xC5, 0xE0...0xE5, 0x100...0x105: 0x61  // a
    case 0xC6, 0xE6: 0x6561  // ae
    case 0xC7, 0xE7, 0x106...0x10D: 0x63  // c
    case 0xC8...0xCB, 0xE8...0xEB, 0x112...0x11B, 0x1D49: 0x65  // e
    case 0xCC...0xCF, 0xEC...0xEF, 0x128...0x131: 0x69  // i
    case 0xD1, 0xF1, 0x143...0x148: 0x6E  // n
    case 0xD2...0xD6, 0xD8, 0xF2...0xF6, 0xF8, 0x14C...0x151: 0x6F  // o
    case 0x152, 0x153: 0x656F  // oe
    case 0xD9...0xDC, 0xF9...0xFC, 0x168...0x173: 0x75  // u
    case 0xDD, 0xFD, 0xFF, 0x178: 0x79  // y
    case 0x154...0x159: 0x72  // r
    case 0x15A...0x161: 0x73  // s
    case 0x162...0x167: 0x74  // t
    case 0x179...0x17E: 0x7A  // z
    case 0x139...0x142: 0x6C  // l
    case 0x10E...0x111: 0x64  // d
    case 0x11C...0x123: 0x67  // g
    case 0x300...0x36F: 0
    default: nil
    }
  }

  /// A scalar in lower case: the letters of ASCII, Latin-1 and Latin Extended-A; others as they are.
  @inlinable @inline(__always)
  public static func lower(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: scalar + 0x20
    case 0x178: 0xFF
    case 0x139...0x148, 0x179...0x17E: scalar % 2 == 1 ? scalar + 1 : scalar
    case 0x100...0x177: scalar | 1
    default: scalar
    }
  }

  /// The folded form of a text.
  public static func folded(_ text: some StringProtocol) -> String {
    String(decoding: foldedBytes(text), as: UTF8.self)
  }

  /// The folded form of a text, as UTF-8.
  public static func foldedBytes(_ text: some StringProtocol) -> [UInt8] {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { appendFolded(scalar.value, to: &folded) }
    return folded
  }

  /// Appends the folded form of a scalar, as UTF-8.
  static func appendFolded(_ scalar: UInt32, to folded: inout [UInt8]) {
    guard let pair = fold(scalar) else {
      return folded.append(contentsOf: UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    }
    if pair != 0 { folded.append(UInt8(truncatingIfNeeded: pair)) }
    if pair > 0xFF { folded.append(UInt8(pair >> 8)) }
  }

  /// The folded words of a text, as UTF-8 with one blank between two: all but letters and digits parts them.
  public static func foldedWords(_ text: some StringProtocol) -> [UInt8] {
    var words: [UInt8] = []
    for byte in foldedBytes(text) {
      let isPartOfWord = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
      if isPartOfWord { words.append(byte) } else if let last = words.last, last != 0x20 { words.append(0x20) }
    }
    if words.last == 0x20 { words.removeLast() }
    return words
  }

  /// The hash of a word's lower form.
  public static func lowerHash(_ word: String) -> UInt64 {
    var word = word
    return word.withUTF8 { hash($0) { CharacterTable.mix($0, lower($1)) } }
  }

  /// The hash of a word's lower form.
  public static func lowerHash(_ word: Substring) -> UInt64 {
    var word = word
    return word.withUTF8 { hash($0) { CharacterTable.mix($0, lower($1)) } }
  }

  /// The hash of a word given as UTF-8; letters of ASCII in lower case, other scalars as `mixing` says.
  @inline(__always)
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, mixing: (UInt64, UInt32) -> UInt64) -> UInt64 {
    var (hash, position) = (seed, 0)
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte < 0x80 {
        hash = mix(hash, (0x41...0x5A).contains(byte) ? byte + 0x20 : byte)
        continue
      }
      let length = Cursor.length(byte)
      var scalar = UInt32(byte) & (0x7F >> UInt32(length))
      for _ in 1..<length {
        scalar = scalar << 6 | UInt32(bytes[position] & 0x3F)
        position += 1
      }
      hash = mixing(hash, scalar)
    }
    return hash
  }

  /// The hash of the lower form of a word given by its scalars.
  public static func lowerHash(_ scalars: ArraySlice<UInt32>) -> UInt64 {
    scalars.reduce(seed) { CharacterTable.mix($0, lower($1)) }
  }

  /// The hash of the folded form of a word given by its scalars.
  public static func foldedHash(_ scalars: ArraySlice<UInt32>) -> UInt64 {
    scalars.reduce(seed) { CharacterTable.mixFolded($0, $1) }
  }

  /// The hash of a word's folded form.
  public static func foldedHash(_ word: String) -> UInt64 {
    var word = word
    return word.withUTF8 { hash($0, mixing: CharacterTable.mixFolded) }
  }

  /// The hash of a word's folded form.
  public static func foldedHash(_ word: Substring) -> UInt64 {
    var word = word
    return word.withUTF8 { hash($0, mixing: CharacterTable.mixFolded) }
  }

  /// The key under which a table of words keeps one with accents for texts that have other ones: «évènement» finds «événement», but «neigé» no «neige».
  @inline(__always)
  static func otherAccents(_ folded: UInt64) -> UInt64 { ~folded }
}
