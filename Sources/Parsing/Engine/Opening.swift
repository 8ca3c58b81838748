import Language

/// One way in which a step can begin: its first token, of one kind, and the one after it.
struct Opening: Sendable {
  /// What its first token can be: words, or tokens of one trait.
  fileprivate(set) var first: TokenSet
  /// What its second token can be.
  fileprivate(set) var second: TokenSet
  /// It can read the first token alone.
  fileprivate(set) var canBeSingle: Bool

  /// Whether the two can be looked up as one: their first tokens are of a kind, and both or neither can end there.
  fileprivate func isAlike(_ other: Opening) -> Bool {
    canBeSingle == other.canBeSingle && first.traits == other.first.traits && first.isAnything == other.first.isAnything
  }
}

/// The ways in which a step can begin: by two tokens a rule is found, or passed over, without being run.
public struct Openings: Sendable {
  /// At most one for each kind of first token that can stand alone, and one for each that cannot.
  private(set) var ways: [Opening] = []
  /// It can read nothing.
  private(set) var canBeEmpty = false

  /// A step that is never read.
  init() {}

  /// A step that begins with one of these tokens and goes on with anything.
  init(first: [Token], vocabulary: Vocabulary) {
    for token in first { add(Opening(first: TokenSet(token, vocabulary: vocabulary), second: .anything, canBeSingle: true)) }
  }

  /// The step of a pattern.
  init(of node: PatternNode, vocabulary: Vocabulary) {
    switch node {
    case .token(let token): add(Opening(first: TokenSet(token, vocabulary: vocabulary), second: .nothing, canBeSingle: true))
    case .sequence(let steps):
      canBeEmpty = true
      for step in steps where isOpen { append(Openings(of: step, vocabulary: vocabulary)) }
    case .choice(let alternatives): for alternative in alternatives { formUnion(Openings(of: alternative, vocabulary: vocabulary)) }
    case .optional(let step):
      self = Openings(of: step, vocabulary: vocabulary)
      canBeEmpty = true
    case .repeated(let step, let count):
      let once = Openings(of: step, vocabulary: vocabulary)
      self = once
      append(once)
      if count <= 1 { formUnion(once) }
      canBeEmpty = once.canBeEmpty || count == 0
    case .capture(_, let step): self = Openings(of: step, vocabulary: vocabulary)
    case .ahead, .after: canBeEmpty = true
    case .scan(let scanner): self = scanner.openings(in: vocabulary)
    }
  }

  /// Whether what follows the step may be its first or second token.
  private var isOpen: Bool { canBeEmpty || ways.contains { $0.canBeSingle } }

  /// Either of the two.
  mutating func formUnion(_ other: Openings) {
    for way in other.ways { add(way) }
    canBeEmpty = canBeEmpty || other.canBeEmpty
  }

  /// One after the other.
  private mutating func append(_ next: Openings) {
    let before = self
    self = Openings()
    for var way in before.ways {
      if way.canBeSingle {
        for other in next.ways { way.second.formUnion(other.first) }
        way.canBeSingle = next.canBeEmpty
      }
      add(way)
    }
    if before.canBeEmpty { formUnion(next) }
    canBeEmpty = before.canBeEmpty && next.canBeEmpty
  }

  private mutating func add(_ way: Opening) {
    guard let place = ways.firstIndex(where: way.isAlike) else { return ways.append(way) }
    ways[place].first.formUnion(way.first)
    ways[place].second.formUnion(way.second)
  }
}
