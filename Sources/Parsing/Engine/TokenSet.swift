import Language

/// The tokens that can stand somewhere, as an index tells them apart: by their words, else by one trait.
public struct TokenSet: Sendable {
  /// Anything can stand there.
  private(set) var isAnything = false
  /// A token with any of these can.
  private(set) var traits: TokenTraits = []
  private var lexemes: [UInt64] = []

  /// The traits that tell tokens apart, the rarest first.
  static let telling: [TokenTraits] = [.ordinal, .number, .hyphened, .allCaps, .capital, .glued, .mark]

  /// The tokens that pass any of the tests.
  init(_ tokens: [Token] = [], vocabulary: Vocabulary) { for token in tokens { insert(token, vocabulary) } }

  private init(isAnything: Bool) { self.isAnything = isAnything }

  /// No token.
  static let nothing = TokenSet(isAnything: false)
  /// All tokens.
  static let anything = TokenSet(isAnything: true)

  /// Whether no token is in it.
  var isEmpty: Bool { !isAnything && traits.isEmpty && lexemes.isEmpty }

  private mutating func insert(_ token: Token, _ vocabulary: Vocabulary) {
    if let trait = Self.telling.first(where: token.required.contains), token.words.isEmpty {
      traits.formUnion(trait)
    } else if token.words.isEmpty {
      isAnything = true
    }
    for word in token.words {
      let lexeme = Int(vocabulary.lexeme(word))
      reserve(words: lexeme / 64 + 1)
      lexemes[lexeme / 64] |= 1 << UInt64(lexeme % 64)
    }
  }

  private mutating func reserve(words: Int) {
    if words > lexemes.count { lexemes.append(contentsOf: repeatElement(0, count: words - lexemes.count)) }
  }

  /// Takes in the tokens of another set.
  mutating func formUnion(_ other: TokenSet) {
    isAnything = isAnything || other.isAnything
    traits.formUnion(other.traits)
    reserve(words: other.lexemes.count)
    for (word, bits) in other.lexemes.enumerated() { lexemes[word] |= bits }
  }

  /// Calls the body with the lexeme of each word.
  func forEachLexeme(_ body: (Int) -> Void) {
    for (word, bits) in lexemes.enumerated() {
      var rest = bits
      while rest != 0 {
        body(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
