/// What can be said of a token at a glance.
public struct TokenTraits: OptionSet, Hashable, Sendable {
  /// One bit a trait.
  public let rawValue: UInt32

  /// The set with the given bits.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Letters: «préfet», «m²», the «h» of «14h30». A number in one word («douze») is also a word.
  public static let word = TokenTraits(rawValue: 1 << 0)
  /// A cardinal number, in digits or in words: «23 000», «8,6», «deux cent trente et un».
  public static let number = TokenTraits(rawValue: 1 << 1)
  /// An ordinal: «1er», «12e», «deuxième», «XVIIe».
  public static let ordinal = TokenTraits(rawValue: 1 << 2)
  /// A punctuation mark or symbol.
  public static let mark = TokenTraits(rawValue: 1 << 3)
  /// A word that begins with a capital.
  public static let capital = TokenTraits(rawValue: 1 << 4)
  /// A word of two letters or more, all capitals.
  public static let allCaps = TokenTraits(rawValue: 1 << 5)
  /// Nothing stands between the token before it and this one: «17octobre», «l’» + «industrie».
  public static let glued = TokenTraits(rawValue: 1 << 6)
  /// A hyphen joins it to the token before it: the «de» of «Hauts-de-Seine», the «17» of «12-17 ans».
  public static let hyphened = TokenTraits(rawValue: 1 << 7)
  /// A word that ends with an apostrophe: «l’», «jusqu’»; the apostrophe is part of the token.
  public static let elided = TokenTraits(rawValue: 1 << 8)
  /// A number written in words.
  public static let inWords = TokenTraits(rawValue: 1 << 9)
  /// «un» or «une», a number or an article.
  public static let indefinite = TokenTraits(rawValue: 1 << 10)
  /// A number with a fraction in digits: «8,6».
  public static let decimal = TokenTraits(rawValue: 1 << 11)
  /// A number with its thousands set apart: «23 000», «94.000».
  public static let grouped = TokenTraits(rawValue: 1 << 12)
  /// Digits that begin with a needless zero: «02».
  public static let leadingZero = TokenTraits(rawValue: 1 << 13)
  /// The first token of a sentence, a block or a cell.
  public static let sentenceStart = TokenTraits(rawValue: 1 << 14)
  /// A line break stands before it, inside its block.
  public static let lineStart = TokenTraits(rawValue: 1 << 15)
  /// No token of the text but the end of a table cell, a row or a block, which no pattern crosses.
  public static let cellEnd = TokenTraits(rawValue: 1 << 16)
  /// The end of a row of a table.
  public static let rowEnd = TokenTraits(rawValue: 1 << 17)
  /// The end of a block.
  public static let blockEnd = TokenTraits(rawValue: 1 << 18)
}
