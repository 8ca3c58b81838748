import Language

/// Which rules can start at a token: by the words they can begin with, and by its traits.
struct StartIndex: Sendable {
  private let lexicon: Lexicon
  private var byLexeme: [RuleSet]
  private var byTrait: [(trait: TokenTraits, rules: RuleSet)] = []

  /// The traits that a pattern may start with, the rarest first.
  private static let telling: [TokenTraits] = [.ordinal, .number, .allCaps, .capital, .mark]

  init(lexicon: Lexicon, rules: Int) {
    self.lexicon = lexicon
    byLexeme = Array(repeating: RuleSet(), count: lexicon.count)
  }

  /// The rules that can start at a token.
  @inline(__always)
  func rules(startingAt token: Int, in tokens: Tokens) -> RuleSet {
    var rules = byLexeme[Int(tokens.lexemes[token])]
    let traits = tokens.traits[token]
    for (trait, others) in byTrait where traits.isSuperset(of: trait) { rules.formUnion(others) }
    return rules
  }

  /// Enters a rule under everything that it can start with.
  mutating func add(_ node: PatternNode, rule: Int, id: String) throws(PatternError) {
    guard let first = node.firstTokens, !first.isEmpty else { throw .startsAnywhere(id) }
    for token in first { try enter(token, rule: rule, id: id) }
  }

  private mutating func enter(_ token: Token, rule: Int, id: String) throws(PatternError) {
    guard token.words.isEmpty else {
      for word in token.words { byLexeme[Int(lexicon.lexeme(word))].insert(rule) }
      return
    }
    guard let trait = Self.telling.first(where: token.required.contains) else { throw .startsAnywhere(id) }
    if let place = byTrait.firstIndex(where: { $0.trait == trait }) {
      byTrait[place].rules.insert(rule)
    } else {
      byTrait.append((trait, RuleSet([rule])))
    }
  }
}

extension PatternNode {
  /// The tokens that a pattern can start with; `nil` where it can be left out altogether.
  var firstTokens: [Token]? {
    var first: [Token] = []
    return collect(into: &first) ? nil : first
  }

  /// Collects the tokens that a step can start with; returns whether it can be left out altogether.
  private func collect(into first: inout [Token]) -> Bool {
    switch self {
    case .token(let token):
      first.append(token)
      return false
    case .sequence(let steps):
      for step in steps where !step.collect(into: &first) { return false }
      return true
    case .choice(let alternatives):
      var canBeEmpty = false
      for alternative in alternatives where alternative.collect(into: &first) { canBeEmpty = true }
      return canBeEmpty
    case .optional(let step):
      _ = step.collect(into: &first)
      return true
    case .repeated(let step, let count): return step.collect(into: &first) || count == 0
    case .capture(_, let step): return step.collect(into: &first)
    case .ahead, .after: return true
    case .scan(let scanner):
      first.append(contentsOf: scanner.first)
      return false
    }
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
