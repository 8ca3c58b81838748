import Language

/// A rule's match: the tokens it read and what they mean.
public struct Recognised<Value> {
  /// The tokens read.
  public let range: Range<Int>
  /// The rule that read them.
  public let rule: String
  /// What they mean.
  public let value: Value
}

/// All rules of a dimension, compiled into one program with an index by first token.
///
/// At each token only the rules that can start there are tried (most tokens: none). The longest match wins, of two
/// equal ones the rule listed first; recognition goes on after it.
public struct Matcher<Value>: Sendable {
  private let rules: [any Rule<Value>]
  private let entries: [Entry]
  private let program: Program
  private let index: StartIndex
  /// What the rules can begin with.
  let openings: Openings
  private let mark = Mark()

  /// One of the alternatives of a rule, found and run by itself.
  private struct Entry {
    let rule: Int
    let address: Int
  }

  /// What the copies of a matcher share, and no other matcher has.
  private final class Mark: Sendable {}

  /// Compiles rules; their words enter the vocabulary.
  ///
  /// - Throws: `PatternError` where a pattern could start at any word, or is empty.
  public init(_ rules: [any Rule<Value>], vocabulary: Vocabulary) throws(PatternError) {
    var program = Program()
    var index = StartIndex()
    var entries: [Entry] = []
    var openings = Openings()
    for (number, rule) in rules.enumerated() {
      for alternative in rule.pattern.node.alternatives {
        let beginning = Openings(of: alternative, vocabulary: vocabulary)
        try index.add(beginning, pattern: entries.count, id: rule.id)
        entries.append(Entry(rule: number, address: program.compile(alternative, vocabulary: vocabulary)))
        openings.formUnion(beginning)
      }
    }
    (self.rules, self.entries, self.program, self.index, self.openings) = (rules, entries, program, index, openings)
  }

  /// The matches in a document, in reading order, none overlapping another; tokens that another dimension has claimed are passed over.
  public func matches(in tokens: Tokens) -> [Recognised<Value>] {
    program.withCode(over: tokens) { code in
      var found: [Recognised<Value>] = []
      var memo = ScanMemo()
      var token = 0
      while token < tokens.count {
        let candidates = index.ways(startingAt: token, in: tokens)
        if !candidates.isEmpty, let best = longest(of: candidates, at: token, in: tokens, code, memo: &memo) {
          found.append(best)
          token = best.range.upperBound
        } else {
          token += 1
        }
      }
      return found
    }
  }

  /// Whether some rule may match at a token, by a glance at it and the next one.
  @inline(__always)
  public func canBegin(at token: Int, in tokens: Tokens) -> Bool {
    token < tokens.count && !index.ways(startingAt: token, in: tokens).isEmpty
  }

  /// The longest match that starts at a token.
  @inline(__always)
  public func match(at token: Int, in tokens: Tokens) -> Recognised<Value>? {
    guard token < tokens.count else { return nil }
    let candidates = index.ways(startingAt: token, in: tokens)
    guard !candidates.isEmpty else { return nil }
    return program.withCode(over: tokens) { code in
      var memo = ScanMemo()
      return longest(of: candidates, at: token, in: tokens, code, memo: &memo)
    }
  }

  private func longest(
    of candidates: WaySet, at token: Int, in tokens: Tokens, _ code: borrowing Program.Code, memo: inout ScanMemo
  ) -> Recognised<Value>? {
    var best: Recognised<Value>?
    forEachMatch(of: candidates, at: token, in: tokens, code, memo: &memo) { rule, match in
      guard match.range.upperBound > best?.range.upperBound ?? token, let value = rules[rule].value(of: match) else { return }
      best = Recognised(range: match.range, rule: rules[rule].id, value: value)
    }
    return best
  }

  /// Calls the body with each rule that fits, in their order, and with what its first alternative that fits has read.
  @inline(__always)
  private func forEachMatch(
    of candidates: WaySet, at token: Int, in tokens: Tokens, _ code: borrowing Program.Code, memo: inout ScanMemo,
    _ body: (Int, borrowing Match) -> Void
  ) {
    var last = -1
    index.forEachPattern(of: candidates) { number in
      let entry = entries[number]
      var slots = Slots()
      guard entry.rule != last, let end = code.run(entry.address, at: token, slots: &slots, memo: &memo) else { return }
      last = entry.rule
      body(entry.rule, Match(tokens: tokens, range: token..<end, slots: slots))
    }
  }
}

extension Matcher {
  /// Every rule that matches at a token, also where a longer match beats it: for explanations.
  func allMatches(at token: Int, in tokens: Tokens) -> [(range: Range<Int>, rule: String)] {
    program.withCode(over: tokens) { code in
      var found: [(Range<Int>, String)] = []
      var memo = ScanMemo()
      forEachMatch(of: index.ways(startingAt: token, in: tokens), at: token, in: tokens, code, memo: &memo) { rule, match in
        if !match.range.isEmpty, rules[rule].value(of: match) != nil { found.append((match.range, rules[rule].id)) }
      }
      return found
    }
  }

  /// Every match that shares a token with a range.
  func allMatches(touching range: Range<Int>, in tokens: Tokens) -> [(range: Range<Int>, rule: String)] {
    let reach = 12
    return (max(0, range.lowerBound - reach)..<range.upperBound).flatMap { allMatches(at: $0, in: tokens) }.filter {
      $0.range.overlaps(range)
    }
  }
}

/// The longest match of a matcher is a step of another's pattern: rules are built on rules.
extension Matcher: TokenScanner {
  /// The token after the longest match that starts at a token.
  public func end(at token: Int, in tokens: Tokens) -> Int? { match(at: token, in: tokens)?.range.upperBound }

  /// Many rules of a dimension scan for the same thing at the same token.
  public var identity: ObjectIdentifier? { ObjectIdentifier(mark) }

  /// What the matcher's rules can begin with.
  public func openings(in vocabulary: Vocabulary) -> Openings { openings }
}

/// Why a pattern cannot be compiled.
public enum PatternError: Error, CustomStringConvertible {
  /// The pattern of this rule could start at any word: it would be tried at every one.
  case startsAnywhere(String)
  /// With this rule the dimension's rules have more ways to begin than can be told apart.
  case tooMany(String)

  /// What happened and what to do.
  public var description: String {
    switch self {
    case .startsAnywhere(let rule): "The pattern of \(rule) can start at any word: begin it with words, a number or a mark."
    case .tooMany(let rule): "\(rule) is one rule too many: a dimension's rules have up to \(WaySet.limit) ways to begin."
    }
  }
}
