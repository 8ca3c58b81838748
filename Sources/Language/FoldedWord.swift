/// A word without case and accents, or a mark, as checks compare them: «Évolution» is `evolution`.
///
/// Only its hash is kept, the one that the tokens of a document hold already. A run of digits is a word with a number.
public struct FoldedWord: Hashable, Sendable, ExpressibleByStringLiteral {
  let hash: UInt64
  private let digits: Int32

  /// The whole number that it is written as; `nil` for a word.
  public var number: Int? { digits < 0 ? nil : Int(digits) }

  /// A word, folded already: `evolution`, `(`.
  public init(stringLiteral word: StaticString) {
    hash = word.withUTF8Buffer { $0.reduce(Folding.seed, Folding.mix) }
    digits = -1
  }

  /// A word by the hash of its folded form.
  public init(hash: UInt64) {
    self.hash = hash
    digits = -1
  }

  /// A number.
  public init(number: Int) {
    digits = Int32(clamping: max(number, 0))
    hash = ~UInt64(bitPattern: Int64(number))
  }

  /// Whether two words are written alike, but for case and accents.
  public static func == (a: FoldedWord, b: FoldedWord) -> Bool { a.hash == b.hash }

  /// Feeds the word to a hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

extension FoldedWord {
  /// The word, number or mark of a token; `nil` for other marks, and for the ends of cells and blocks.
  public init?(_ token: Int, of tokens: Tokens) {
    let traits = tokens.traits[token]
    if traits.contains(.word) {
      self.init(hash: tokens.foldedHashes[token])
    } else if !traits.isDisjoint(with: [.number, .ordinal]) {
      self.init(number: tokens.numbers[token].integer ?? 0)
    } else if let word = Self.word(of: tokens.lexemes[token]), traits.contains(.mark) {
      self = word
    } else {
      return nil
    }
  }

  /// A mark that says how words belong together.
  private static func word(of lexeme: Lexeme) -> FoldedWord? {
    switch Mark(rawValue: lexeme) {
    case .comma: ","
    case .openParenthesis: "("
    case .closeParenthesis: ")"
    case .colon: ":"
    case .semicolon: ";"
    case .plus: "+"
    default: nil
    }
  }
}
