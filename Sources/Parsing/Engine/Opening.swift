import Language

/// The first two tokens that a step can read: by them a rule is found, or passed over, without being run.
public struct Opening: Sendable {
  /// What its first token can be.
  private(set) var first = TokenSet.nothing
  /// What its second token can be.
  private(set) var second = TokenSet.nothing
  /// It can read nothing.
  private(set) var canBeEmpty = false
  /// It can read one token alone.
  private(set) var canBeSingle = false

  /// A step that is never read.
  init() {}

  /// A step that can begin with these tokens and go on with anything.
  init(first: [Token], vocabulary: Vocabulary) {
    (self.first, second, canBeSingle) = (TokenSet(first, vocabulary: vocabulary), .anything, true)
  }

  /// The step of a pattern.
  init(of node: PatternNode, vocabulary: Vocabulary) {
    switch node {
    case .token(let token): (first, canBeSingle) = (TokenSet([token], vocabulary: vocabulary), true)
    case .sequence(let steps):
      canBeEmpty = true
      for step in steps where canBeEmpty || canBeSingle { append(Opening(of: step, vocabulary: vocabulary)) }
    case .choice(let alternatives): for alternative in alternatives { formUnion(Opening(of: alternative, vocabulary: vocabulary)) }
    case .optional(let step):
      self = Opening(of: step, vocabulary: vocabulary)
      canBeEmpty = true
    case .repeated(let step, let count):
      let once = Opening(of: step, vocabulary: vocabulary)
      self = once
      append(once)
      canBeSingle = once.canBeSingle && count <= 1
      canBeEmpty = canBeEmpty || count == 0
    case .capture(_, let step): self = Opening(of: step, vocabulary: vocabulary)
    case .ahead, .after: canBeEmpty = true
    case .scan(let scanner): self = scanner.opening(in: vocabulary)
    }
  }

  /// One of the two.
  mutating func formUnion(_ other: Opening) {
    first.formUnion(other.first)
    second.formUnion(other.second)
    canBeEmpty = canBeEmpty || other.canBeEmpty
    canBeSingle = canBeSingle || other.canBeSingle
  }

  /// One after the other.
  private mutating func append(_ next: Opening) {
    if canBeSingle { second.formUnion(next.first) }
    if canBeEmpty {
      first.formUnion(next.first)
      second.formUnion(next.second)
    }
    canBeSingle = canBeEmpty && next.canBeSingle || canBeSingle && next.canBeEmpty
    canBeEmpty = canBeEmpty && next.canBeEmpty
  }
}
