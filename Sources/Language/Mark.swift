/// The punctuation marks and symbols that rules name; every dash, quote or bullet of a kind reads as one.
public enum Mark: Lexeme, Sendable, CaseIterable {
  case comma = 1
  case stop, colon, semicolon, question, exclamation, ellipsis, hyphen, dash, minus
  case plus, plusMinus, equals, times, less, greater, slash, percent, perMille
  case degree, euro, dollar, pound, apostrophe, openQuote, closeQuote, quote, openParenthesis
  case closeParenthesis, openBracket, closeBracket, bullet, at, hash, ampersand, underscore, asterisk, bar, almostEqual, atMost, atLeast
  case quarter, half, threeQuarters, arrow

  /// The mark's lexeme, the same in every lexicon: marks are numbered first.
  @inlinable public var lexeme: Lexeme { rawValue }

  /// The mark as it is written.
  public var text: String { Self.texts[Int(rawValue) - 1] }

  /// In the order of the cases.
  private static let texts = [
    ",", ".", ":", ";", "?", "!", "…", "-", "–", "−", "+", "±", "=", "×", "<", ">", "/", "%", "‰", "°", "€", "$", "£", "’", "«",
    "»", "\"", "(", ")", "[", "]", "•", "@", "#", "&", "_", "*", "|", "≈", "≤", "≥", "¼", "½", "¾", "→",
  ]

  /// Whether a scalar is read as an apostrophe.
  static func isApostrophe(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x2019, 0x2018, 0x02BC, 0xB4, 0x60: true
    default: false
    }
  }

  /// The mark that a scalar is read as; `nil` for a scalar that no rule names.
  static func reading(_ scalar: UInt32) -> Mark? {
    switch scalar {
    case 0x2C: .comma
    case 0x2E: .stop
    case 0x3A: .colon
    case 0x3B: .semicolon
    case 0x3F: .question
    case 0x21: .exclamation
    case 0x2026: .ellipsis
    case 0x2D, 0x2010, 0x2011: .hyphen
    case 0x2012...0x2015: .dash
    case 0x2212: .minus
    case 0x2B: .plus
    case 0xB1: .plusMinus
    case 0x3D: .equals
    case 0x7E, 0x2248, 0x223C: .almostEqual
    case 0x2264, 0x2A7D: .atMost
    case 0x2265, 0x2A7E: .atLeast
    case 0xD7: .times
    case 0x3C: .less
    case 0x3E: .greater
    case 0x2F, 0x2044: .slash
    case 0x25: .percent
    case 0x2030: .perMille
    case 0xB0, 0xBA, 0x2DA: .degree
    case 0x20AC: .euro
    case 0x24: .dollar
    case 0xA3: .pound
    case 0xAB: .openQuote
    case 0xBB: .closeQuote
    case 0x22, 0x201C, 0x201D, 0x201E: .quote
    case 0x28: .openParenthesis
    case 0x29: .closeParenthesis
    case 0x5B: .openBracket
    case 0x5D: .closeBracket
    case 0x2022, 0x2023, 0x2043, 0x25A0...0x25FF, 0x2700...0x27BF, 0xB7, 0xE000...0xF8FF: .bullet
    case 0x40: .at
    case 0x23: .hash
    case 0x26: .ampersand
    case 0x5F: .underscore
    case 0x2A: .asterisk
    case 0x7C: .bar
    case 0xBC: .quarter
    case 0xBD: .half
    case 0xBE: .threeQuarters
    case 0x2192, 0x21D2: .arrow
    default: isApostrophe(scalar) ? .apostrophe : nil
    }
  }
}
