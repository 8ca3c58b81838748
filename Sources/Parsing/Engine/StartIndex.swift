import Language

/// Which rules can match at a token: by the words that it and the next one can be, and by their traits.
///
/// What is looked up are the ways in which rules can begin, numbered in the order of their patterns.
struct StartIndex: Sendable {
  private var first = TokenIndex()
  private var second = TokenIndex()
  /// The ways that any second token suits.
  private var undemanding = WaySet()
  /// The pattern of each way.
  private var patterns: [Int32] = []

  /// The ways that can match from a token on.
  @inline(__always)
  func ways(startingAt token: Int, in tokens: Tokens) -> WaySet {
    var ways = first.ways(at: token, in: tokens)
    guard !ways.isEmpty, token + 1 < tokens.count else { return ways }
    var fitting = second.ways(at: token + 1, in: tokens)
    fitting.formUnion(undemanding)
    ways.formIntersection(fitting)
    return ways
  }

  /// Calls the body with the pattern of each way, in the order of their numbers.
  @inline(__always)
  func forEachPattern(of ways: WaySet, _ body: (Int) -> Void) {
    var last: Int32 = -1
    ways.forEach { way in
      guard patterns[way] != last else { return }
      last = patterns[way]
      body(Int(last))
    }
  }

  /// Enters a pattern of a rule under everything that it can begin with.
  ///
  /// - Throws: `PatternError` where that is any word, or nothing, or where the rules have more ways to begin than a set holds.
  mutating func add(_ openings: Openings, pattern: Int, id: String) throws(PatternError) {
    guard !openings.canBeEmpty, !openings.ways.isEmpty, !openings.ways.contains(where: \.first.isAnything) else {
      throw .startsAnywhere(id)
    }
    for way in openings.ways {
      let number = patterns.count
      guard number < WaySet.limit else { throw .tooMany(id) }
      first.add(way.first, way: number)
      if way.canBeSingle || way.second.isAnything { undemanding.insert(number) } else { second.add(way.second, way: number) }
      patterns.append(Int32(pattern))
    }
  }
}

/// Ways to begin by the word or the traits of one token.
private struct TokenIndex: Sendable {
  private var byLexeme: [WaySet] = []
  private var byTrait: [(trait: TokenTraits, ways: WaySet)] = []
  /// The traits listed.
  private var traits: TokenTraits = []

  /// The ways that suit a token.
  @inline(__always)
  func ways(at token: Int, in tokens: Tokens) -> WaySet {
    let lexeme = Int(tokens.lexemes[token])
    var ways = lexeme < byLexeme.count ? byLexeme[lexeme] : WaySet()
    let traits = tokens.traits[token]
    guard !traits.isDisjoint(with: self.traits) else { return ways }
    for (trait, others) in byTrait where traits.isSuperset(of: trait) { ways.formUnion(others) }
    return ways
  }

  /// Enters a way under tokens.
  mutating func add(_ set: TokenSet, way: Int) {
    set.forEachLexeme { enter($0, way) }
    for trait in TokenSet.telling where set.traits.contains(trait) {
      if let place = byTrait.firstIndex(where: { $0.trait == trait }) {
        byTrait[place].ways.insert(way)
      } else {
        byTrait.append((trait, WaySet([way])))
        traits.formUnion(trait)
      }
    }
  }

  private mutating func enter(_ lexeme: Int, _ way: Int) {
    let missing = lexeme + 1 - byLexeme.count
    if missing > 0 { byLexeme.append(contentsOf: repeatElement(WaySet(), count: missing)) }
    byLexeme[lexeme].insert(way)
  }
}

/// A set of up to 256 ways to begin.
struct WaySet: Sendable {
  /// How many there can be.
  static let limit = 256

  private var bits = SIMD4<UInt64>()

  init(_ ways: [Int] = []) { ways.forEach { insert($0) } }

  var isEmpty: Bool { bits == SIMD4() }

  mutating func insert(_ way: Int) { bits[way / 64] |= 1 << UInt64(way % 64) }

  @inline(__always)
  mutating func formUnion(_ other: WaySet) { bits |= other.bits }

  @inline(__always)
  mutating func formIntersection(_ other: WaySet) { bits &= other.bits }

  /// Calls the body with each way, in the order of their numbers.
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
