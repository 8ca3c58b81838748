import Language

/// Which rules can match at a token: by the words that it and the next one can be, and by their traits.
struct StartIndex: Sendable {
  private var first = TokenIndex()
  private var second = TokenIndex()
  /// The rules that any second token suits.
  private var undemanding = RuleSet()

  /// The rules that can match from a token on.
  @inline(__always)
  func rules(startingAt token: Int, in tokens: Tokens) -> RuleSet {
    var rules = first.rules(at: token, in: tokens)
    guard !rules.isEmpty, token + 1 < tokens.count else { return rules }
    var fitting = second.rules(at: token + 1, in: tokens)
    fitting.formUnion(undemanding)
    rules.formIntersection(fitting)
    return rules
  }

  /// Enters a rule under everything that it can begin with.
  ///
  /// - Throws: `PatternError` where that is any word, or nothing.
  mutating func add(_ opening: Opening, rule: Int, id: String) throws(PatternError) {
    guard !opening.canBeEmpty, !opening.first.isEmpty, !opening.first.isAnything else { throw .startsAnywhere(id) }
    first.add(opening.first, rule: rule)
    if opening.canBeSingle || opening.second.isAnything { undemanding.insert(rule) } else { second.add(opening.second, rule: rule) }
  }
}

/// Rules by the word or the traits of one token.
private struct TokenIndex: Sendable {
  private var byLexeme: [RuleSet] = []
  private var byTrait: [(trait: TokenTraits, rules: RuleSet)] = []

  /// The rules that suit a token.
  @inline(__always)
  func rules(at token: Int, in tokens: Tokens) -> RuleSet {
    let lexeme = Int(tokens.lexemes[token])
    var rules = lexeme < byLexeme.count ? byLexeme[lexeme] : RuleSet()
    let traits = tokens.traits[token]
    for (trait, others) in byTrait where traits.isSuperset(of: trait) { rules.formUnion(others) }
    return rules
  }

  /// Enters a rule under tokens.
  mutating func add(_ set: TokenSet, rule: Int) {
    set.forEachLexeme { enter($0, rule) }
    for trait in TokenSet.telling where set.traits.contains(trait) {
      if let place = byTrait.firstIndex(where: { $0.trait == trait }) {
        byTrait[place].rules.insert(rule)
      } else {
        byTrait.append((trait, RuleSet([rule])))
      }
    }
  }

  private mutating func enter(_ lexeme: Int, _ rule: Int) {
    let missing = lexeme + 1 - byLexeme.count
    if missing > 0 { byLexeme.append(contentsOf: repeatElement(RuleSet(), count: missing)) }
    byLexeme[lexeme].insert(rule)
  }
}

/// A set of up to 256 rules.
struct RuleSet: Sendable {
  private var bits = SIMD4<UInt64>()

  init(_ rules: [Int] = []) { rules.forEach { insert($0) } }

  var isEmpty: Bool { bits == SIMD4() }

  mutating func insert(_ rule: Int) { bits[rule / 64] |= 1 << UInt64(rule % 64) }

  @inline(__always)
  mutating func formUnion(_ other: RuleSet) { bits |= other.bits }

  @inline(__always)
  mutating func formIntersection(_ other: RuleSet) { bits &= other.bits }

  /// Calls the body with each rule, in the order of their numbers.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for word in 0..<4 {
      var rest = bits[word]
      while rest != 0 {
        body(word * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}
