import Language

/// A test of one token with its words as a set of lexemes; plain values only, so that running it counts no references.
struct TokenTest: Sendable {
  private let required: TokenTraits
  private let forbidden: TokenTraits
  private let words: LexemeSets.Entry?
  private let range: ClosedRange<Int32>?
  private let length: ClosedRange<Int32>?
  private let isNumeric: Bool

  init(_ token: Token, vocabulary: Vocabulary, sets: inout LexemeSets) {
    required = token.required
    forbidden = token.forbidden
    words = token.words.isEmpty ? nil : sets.add(token.words.map { vocabulary.lexeme($0) })
    range = token.range.map { Int32(clamping: $0.lowerBound)...Int32(clamping: $0.upperBound) }
    length = token.maximumLength == Int.max ? nil : Int32(token.minimumLength)...Int32(token.maximumLength)
    isNumeric = !required.isDisjoint(with: [.number, .ordinal])
  }

  /// Whether the token passes; a number that another dimension has claimed does not.
  @inline(__always)
  func accepts(_ token: Int, in facts: borrowing TokenFacts) -> Bool {
    guard token < facts.traits.count else { return false }
    let traits = facts.traits[token]
    guard traits.isSuperset(of: required), traits.isDisjoint(with: forbidden) else { return false }
    if let words, !words.contains(facts.lexemes[token], in: facts.sets) { return false }
    guard isNumeric else { return true }
    return isWanted(token, in: facts.tokens)
  }

  private func isWanted(_ token: Int, in tokens: Tokens) -> Bool {
    guard tokens.claim(of: token) == nil else { return false }
    if let length, !length.contains(Int32(truncatingIfNeeded: tokens.span(token).count)) { return false }
    guard let range else { return true }
    return tokens.numbers[token].integer.map { range.contains(Int32(clamping: $0)) } ?? false
  }
}

/// What tests look at, through pointers, for one pass over the tokens.
struct TokenFacts: ~Copyable {
  /// The tokens.
  let tokens: Tokens
  /// Their traits.
  let traits: UnsafeBufferPointer<TokenTraits>
  /// Their words.
  let lexemes: UnsafeBufferPointer<Lexeme>
  /// The sets of lexemes of the program.
  let sets: UnsafeBufferPointer<UInt64>
}

/// The sets of lexemes of a program, one bit each, all in one array.
struct LexemeSets: Sendable {
  private var bits: [UInt64] = []

  /// Where a set lies: its first word of bits, and the words that it spans.
  struct Entry: Sendable {
    fileprivate let offset: Int32
    fileprivate let first: UInt16
    fileprivate let end: UInt16

    /// Whether the set holds a lexeme.
    @inline(__always)
    func contains(_ lexeme: Lexeme, in words: UnsafeBufferPointer<UInt64>) -> Bool {
      let word = lexeme / 64
      guard word >= first, word < end else { return false }
      return words[Int(offset) + Int(word &- first)] >> UInt64(lexeme % 64) & 1 == 1
    }
  }

  /// Enters a set.
  mutating func add(_ lexemes: [Lexeme]) -> Entry {
    let words = lexemes.map { $0 / 64 }
    let (first, last) = (words.min() ?? 0, words.max() ?? 0)
    let offset = bits.count
    bits.append(contentsOf: repeatElement(0, count: Int(last - first) + 1))
    for lexeme in lexemes { bits[offset + Int(lexeme / 64 - first)] |= 1 << UInt64(lexeme % 64) }
    return Entry(offset: Int32(offset), first: first, end: last + 1)
  }

  /// Calls the body with the words of bits of all sets.
  @inline(__always)
  func withWords<Result>(_ body: (UnsafeBufferPointer<UInt64>) -> Result) -> Result { bits.withUnsafeBufferPointer(body) }
}
