public import Language

/// A test of one token: the traits it must have and must not, the words it may be, the numbers it may mean.
public struct Token: Sendable, PatternElement {
  var required: TokenTraits = []
  var forbidden: TokenTraits = .cellEnd
  /// In lower case with accents; empty: any.
  var words: [String] = []
  var range: ClosedRange<Int>?
  var maximumLength = Int.max
  var minimumLength = 0

  /// The step of a pattern that reads one such token.
  public var node: PatternNode { .token(self) }

  /// Any of these words, given in lower case with their accents.
  public static func word(_ words: String...) -> Token { Token(required: .word, words: words) }
  /// Any word of a class.
  public static func word(in classes: WordClass...) -> Token {
    Token(required: .word, words: classes.flatMap { $0.words.map(\.word) })
  }
  /// Any of these marks.
  public static func mark(_ marks: Mark...) -> Token { Token(required: .mark, words: marks.map(\.text)) }
  /// A whole number within a range, in digits or words, written with so many characters.
  public static func integer(_ range: ClosedRange<Int>, digits: ClosedRange<Int>? = nil) -> Token {
    var token = Token(required: .number, forbidden: [.cellEnd, .decimal], range: range)
    if let digits {
      token.forbidden.formUnion([.inWords, .grouped])
      (token.minimumLength, token.maximumLength) = (digits.lowerBound, digits.upperBound)
    }
    return token
  }
  /// Any cardinal number, in digits or in words.
  public static let number = Token(required: .number)
  /// Any ordinal: «1er», «deuxième», «XVIIe».
  public static let ordinal = Token(required: .ordinal)
  /// An ordinal of a rank within a range.
  public static func ordinal(_ range: ClosedRange<Int>) -> Token { Token(required: .ordinal, range: range) }
  /// Any word with a capital.
  public static let capitalised = Token(required: [.word, .capital])
  /// Any word at all; not as the first step of a pattern.
  public static let anyWord = Token(required: .word)

  /// The same, with nothing between the token before and it.
  public func glued() -> Token { with { $0.required.insert(.glued) } }
  /// The same, joined by a hyphen to the token before it.
  public func hyphened() -> Token { with { $0.required.insert(.hyphened) } }
  /// The same, not joined to the token before it.
  public func apart() -> Token { with { $0.forbidden.formUnion([.glued, .hyphened]) } }
  /// The same, with traits it must have.
  public func requiring(_ traits: TokenTraits) -> Token { with { $0.required.formUnion(traits) } }
  /// The same, with traits it must not have.
  public func without(_ traits: TokenTraits) -> Token { with { $0.forbidden.formUnion(traits) } }

  private func with(_ change: (inout Token) -> Void) -> Token {
    var token = self
    change(&token)
    return token
  }
}
