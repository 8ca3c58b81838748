import Language

/// A test of one token with its words as a set of lexemes.
struct TokenTest: Sendable {
  private let required: TokenTraits
  private let forbidden: TokenTraits
  private let lexemes: LexemeSet?
  private let range: ClosedRange<Int>?
  private let length: ClosedRange<Int>?
  private let isNumeric: Bool

  init(_ token: Token, lexicon: Lexicon) {
    required = token.required
    forbidden = token.forbidden
    lexemes = token.words.isEmpty ? nil : LexemeSet(token.words.map { lexicon.lexeme($0) })
    range = token.range
    length = token.maximumLength == Int.max ? nil : token.minimumLength...token.maximumLength
    isNumeric = !required.isDisjoint(with: [.number, .ordinal])
  }

  /// Whether the token passes; a number that another dimension has claimed does not.
  @inline(__always)
  func accepts(_ token: Int, in tokens: Tokens) -> Bool {
    guard token < tokens.count else { return false }
    let traits = tokens.traits[token]
    guard traits.isSuperset(of: required), traits.isDisjoint(with: forbidden) else { return false }
    if let lexemes, !lexemes.contains(tokens.lexemes[token]) { return false }
    guard isNumeric else { return true }
    return isWanted(token, in: tokens)
  }

  private func isWanted(_ token: Int, in tokens: Tokens) -> Bool {
    guard tokens.claim(of: token) == nil else { return false }
    if let length, !length.contains(tokens.span(token).count) { return false }
    guard let range else { return true }
    return tokens.numbers[token].integer.map(range.contains) ?? false
  }
}

/// A set of lexemes, one bit each.
struct LexemeSet: Sendable {
  private var bits: [UInt64] = []

  init(_ lexemes: some Sequence<Lexeme>) {
    for lexeme in lexemes where lexeme > 0 {
      let word = Int(lexeme) / 64
      while bits.count <= word { bits.append(0) }
      bits[word] |= 1 << UInt64(lexeme % 64)
    }
  }

  @inline(__always)
  func contains(_ lexeme: Lexeme) -> Bool {
    let word = Int(lexeme) / 64
    return word < bits.count && bits[word] >> UInt64(lexeme % 64) & 1 == 1
  }
}
