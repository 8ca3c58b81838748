/// What can be said of a token at a glance.
public struct TokenTraits: OptionSet, Hashable, Sendable {
  /// One bit a trait.
  public let rawValue: UInt32

  /// The set with the given bits.
  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// Letters: «préfet», «m²», the «h» of «14h30». A number in one word («douze») is also a word.
  @inlinable public static var word: TokenTraits { TokenTraits(rawValue: 1 << 0) }
  /// A cardinal number, in digits or in words: «23 000», «8,6», «deux cent trente et un».
  @inlinable public static var number: TokenTraits { TokenTraits(rawValue: 1 << 1) }
  /// An ordinal: «1er», «12e», «deuxième», «XVIIe».
  @inlinable public static var ordinal: TokenTraits { TokenTraits(rawValue: 1 << 2) }
  /// A punctuation mark or symbol.
  @inlinable public static var mark: TokenTraits { TokenTraits(rawValue: 1 << 3) }
  /// A word that begins with a capital.
  @inlinable public static var capital: TokenTraits { TokenTraits(rawValue: 1 << 4) }
  /// A word of two letters or more, all capitals.
  @inlinable public static var allCaps: TokenTraits { TokenTraits(rawValue: 1 << 5) }
  /// Nothing stands between the token before it and this one: «17octobre», «l’» + «industrie».
  @inlinable public static var glued: TokenTraits { TokenTraits(rawValue: 1 << 6) }
  /// A hyphen joins it to the token before it: the «de» of «Hauts-de-Seine», the «17» of «12-17 ans».
  @inlinable public static var hyphened: TokenTraits { TokenTraits(rawValue: 1 << 7) }
  /// A word that ends with an apostrophe: «l’», «jusqu’»; the apostrophe is part of the token.
  @inlinable public static var elided: TokenTraits { TokenTraits(rawValue: 1 << 8) }
  /// A number written in words.
  @inlinable public static var inWords: TokenTraits { TokenTraits(rawValue: 1 << 9) }
  /// «un» or «une», a number or an article.
  @inlinable public static var indefinite: TokenTraits { TokenTraits(rawValue: 1 << 10) }
  /// A number with a fraction in digits: «8,6».
  @inlinable public static var decimal: TokenTraits { TokenTraits(rawValue: 1 << 11) }
  /// A number with its thousands set apart: «23 000», «94.000».
  @inlinable public static var grouped: TokenTraits { TokenTraits(rawValue: 1 << 12) }
  /// Digits that begin with a needless zero: «02».
  @inlinable public static var leadingZero: TokenTraits { TokenTraits(rawValue: 1 << 13) }
  /// The first token of a sentence, a block or a cell.
  @inlinable public static var sentenceStart: TokenTraits { TokenTraits(rawValue: 1 << 14) }
  /// A line break stands before it, inside its block.
  @inlinable public static var lineStart: TokenTraits { TokenTraits(rawValue: 1 << 15) }
  /// No token of the text but the end of a table cell, a row or a block, which no pattern crosses.
  @inlinable public static var cellEnd: TokenTraits { TokenTraits(rawValue: 1 << 16) }
  /// The end of a row of a table.
  @inlinable public static var rowEnd: TokenTraits { TokenTraits(rawValue: 1 << 17) }
  /// A whole number that a day of a month can have.
  @inlinable public static var dayNumber: TokenTraits { TokenTraits(rawValue: 1 << 19) }
  /// A whole number of the size of a year.
  @inlinable public static var yearNumber: TokenTraits { TokenTraits(rawValue: 1 << 20) }
  /// The end of a block.
  @inlinable public static var blockEnd: TokenTraits { TokenTraits(rawValue: 1 << 18) }

  /// The numbers of days.
  public static let dayNumbers = 0...31
  /// The numbers that are the size of a year.
  public static let yearNumbers = 1000...2199
}
