public import Language

/// A place in a pattern whose tokens the rule's value is made of.
public struct Slot: Hashable, Sendable {
  /// Its number, below `Slot.limit`.
  public let index: Int

  /// How many slots a pattern may use.
  public static let limit = 24

  /// The slot of a number; dimensions name theirs in an extension.
  public init(_ index: Int) { self.index = index }
}

/// What a rule recognises: steps over tokens, in order, with choices, options, repetitions and captures.
///
/// A pattern is data. All patterns of a dimension are compiled into one `Matcher`; none scans the text itself, and none crosses the end of a
/// sentence's cell or block.
public struct Pattern: Sendable, PatternElement {
  /// The first step, or several in a row.
  public let node: PatternNode

  /// The steps in a row.
  public init(@PatternBuilder _ steps: () -> [PatternNode]) { node = .sequence(steps()) }

  init(_ node: PatternNode) { self.node = node }

  /// Any of the alternatives, the first that fits the rest of the pattern.
  public static func any(@PatternBuilder of alternatives: () -> [PatternNode]) -> Pattern { Pattern(.choice(alternatives())) }

  /// These words in a row, given in lower case with their accents.
  public static func words(_ words: String...) -> Pattern { Pattern(.sequence(words.map { Token.word($0).node })) }

  /// Nothing is read: what follows must look like this.
  public static func ahead(_ element: some PatternElement) -> Pattern { Pattern(.ahead(element.node, wanted: true)) }

  /// Nothing is read: what follows must not look like this.
  public static func notAhead(_ element: some PatternElement) -> Pattern { Pattern(.ahead(element.node, wanted: false)) }

  /// Nothing is read: the token before must pass the test.
  public static func after(_ token: Token) -> Pattern { Pattern(.after(token, wanted: true)) }

  /// Nothing is read: the token before must not pass the test, or there is none.
  public static func notAfter(_ token: Token) -> Pattern { Pattern(.after(token, wanted: false)) }

  /// Reads what a scanner takes: a noun phrase, a name, what steps alone cannot say.
  public static func scan(_ scanner: any TokenScanner) -> Pattern { Pattern(.scan(scanner)) }
}

/// The steps of a pattern.
public indirect enum PatternNode: Sendable {
  case token(Token)
  case sequence([PatternNode])
  case choice([PatternNode])
  case optional(PatternNode)
  case repeated(PatternNode, atLeast: Int)
  case capture(Slot, PatternNode)
  case ahead(PatternNode, wanted: Bool)
  case after(Token, wanted: Bool)
  case scan(any TokenScanner)
}

extension PatternNode {
  /// The patterns of which any may be read, the first that fits.
  var alternatives: [PatternNode] {
    switch self {
    case .choice(let alternatives): alternatives
    case .sequence(let steps) where steps.count == 1: steps[0].alternatives
    default: [self]
    }
  }
}

/// Reads tokens by code of its own, as one step of a pattern.
public protocol TokenScanner: Sendable {
  /// What it can start with; any word by default, which no pattern may begin with.
  var first: [Token] { get }
  /// The first two tokens that it can read; by default `first`, then anything.
  func openings(in vocabulary: Vocabulary) -> Openings
  /// The token after what stands at `token`; `nil` where nothing does.
  func end(at token: Int, in tokens: Tokens) -> Int?
  /// The same for copies of one scanner, where it is worth remembering what it found; `nil` where it is not.
  var identity: ObjectIdentifier? { get }
}

extension TokenScanner {
  /// Any word.
  public var first: [Token] { [.anyWord] }
  /// Its first tokens, then anything.
  public func openings(in vocabulary: Vocabulary) -> Openings { Openings(first: first, vocabulary: vocabulary) }
  /// Nothing is remembered.
  public var identity: ObjectIdentifier? { nil }
}

/// A token or a pattern: what can be optional, repeated, captured.
public protocol PatternElement: Sendable {
  /// The step it stands for.
  var node: PatternNode { get }
}

extension PatternElement {
  /// Read where it fits, left out where the rest of the pattern needs that.
  public func optional() -> Pattern { Pattern(.optional(node)) }
  /// Read as often as it fits.
  public func repeated(atLeast count: Int = 0) -> Pattern { Pattern(.repeated(node, atLeast: count)) }
  /// Kept for the value.
  public func captured(as slot: Slot) -> Pattern { Pattern(.capture(slot, node)) }
}

/// Lets a pattern be written one step a line.
@resultBuilder
public enum PatternBuilder {
  /// One step.
  public static func buildExpression(_ element: some PatternElement) -> [PatternNode] { [element.node] }
  /// The steps in a row.
  public static func buildBlock(_ steps: [PatternNode]...) -> [PatternNode] { steps.flatMap { $0 } }
}
