import Language

/// The tokens that can stand somewhere, as an index tells them apart: by their words, else by one trait.
struct TokenSet: Sendable {
  /// Anything can stand there.
  private(set) var isAnything = false
  /// A token with any of these can.
  private(set) var traits: TokenTraits = []
  private var lexemes: [UInt64] = []

  /// The traits that tell tokens apart, the rarest first.
  static let telling: [TokenTraits] = [.ordinal, .dayNumber, .yearNumber, .number, .hyphened, .allCaps, .capital, .glued, .mark]

  /// The tokens that pass a test.
  init(_ token: Token, vocabulary: Vocabulary) {
    guard token.words.isEmpty else {
      for word in token.words { insert(vocabulary.lexeme(word)) }
      return
    }
    let required = token.required.union(Self.size(of: token))
    if let trait = Self.telling.first(where: required.contains) { traits = trait } else { isAnything = true }
  }

  private init(isAnything: Bool) { self.isAnything = isAnything }

  /// No token.
  static let nothing = TokenSet(isAnything: false)
  /// All tokens.
  static let anything = TokenSet(isAnything: true)

  /// The trait of all numbers that a test takes.
  private static func size(of token: Token) -> TokenTraits {
    guard token.required.contains(.number), let range = token.range else { return [] }
    if TokenTraits.dayNumbers.contains(range) { return .dayNumber }
    return TokenTraits.yearNumbers.contains(range) ? .yearNumber : []
  }

  private mutating func insert(_ lexeme: Lexeme) {
    let lexeme = Int(lexeme)
    reserve(words: lexeme / 64 + 1)
    lexemes[lexeme / 64] |= 1 << UInt64(lexeme % 64)
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
