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

  private init(
    required: TokenTraits, forbidden: TokenTraits, words: LexemeSets.Entry?, range: ClosedRange<Int32>?, length: ClosedRange<Int32>?
  ) {
    (self.required, self.forbidden, self.words, self.range, self.length) = (required, forbidden, words, range, length)
    isNumeric = !required.isDisjoint(with: [.number, .ordinal])
  }

  /// A test that every token passes which passes one of two; others may.
  func union(_ other: TokenTest, _ sets: inout LexemeSets) -> TokenTest {
    func hull(_ a: ClosedRange<Int32>?, _ b: ClosedRange<Int32>?) -> ClosedRange<Int32>? {
      guard let a, let b else { return nil }
      return min(a.lowerBound, b.lowerBound)...max(a.upperBound, b.upperBound)
    }
    var either: LexemeSets.Entry?
    if let words, let others = other.words { either = sets.add(words, others) }
    return TokenTest(
      required: required.intersection(other.required), forbidden: forbidden.intersection(other.forbidden), words: either,
      range: hull(range, other.range), length: hull(length, other.length))
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

  /// Enters what two sets hold together.
  mutating func add(_ one: Entry, _ other: Entry) -> Entry {
    let (first, end) = (min(one.first, other.first), max(one.end, other.end))
    let offset = bits.count
    bits.append(contentsOf: repeatElement(0, count: Int(end - first)))
    for entry in [one, other] {
      for word in entry.first..<entry.end { bits[offset + Int(word - first)] |= bits[Int(entry.offset) + Int(word - entry.first)] }
    }
    return Entry(offset: Int32(offset), first: first, end: end)
  }

  /// Calls the body with the words of bits of all sets.
  @inline(__always)
  func withWords<Result>(_ body: (UnsafeBufferPointer<UInt64>) -> Result) -> Result { bits.withUnsafeBufferPointer(body) }
}
