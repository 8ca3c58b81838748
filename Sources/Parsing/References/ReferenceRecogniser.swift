import Language

/// Finds what is numbered but counts nothing: orders, laws, articles, roads, numbers in names.
public struct ReferenceRecogniser: Sendable {
  private let matcher: Matcher<FoundReference>

  init(vocabulary: Vocabulary) throws(PatternError) { matcher = try Matcher(allReferenceRules, vocabulary: vocabulary) }

  /// What the rules can read at a range, kept or not.
  func readings(touching range: Range<Int>, in tokens: Tokens) -> [RuleReading] {
    matcher.allMatches(touching: range, in: tokens).map { RuleReading(dimension: .reference, rule: $0.rule, tokens: $0.range) }
  }

  /// Finds the references of a document and claims their numbers; a date beside them («du 3 mars 2023») stays free.
  func recognise(in tokens: Tokens) -> [ReferenceMention] {
    matcher.matches(in: tokens).map { found in
      let range = found.value.range ?? found.range
      for token in range where Self.isNumeric(token, in: tokens) { tokens.claim(token..<(token + 1), by: .reference) }
      return ReferenceMention(
        source: MentionSource(range, in: tokens, rule: found.rule), kind: found.value.kind, number: tokens.text(found.value.number))
    }
  }

  private static func isNumeric(_ token: Int, in tokens: Tokens) -> Bool {
    !tokens.traits[token].isDisjoint(with: [.number, .ordinal]) && tokens.claim(of: token) == nil
      && !tokens.traits[token].contains(.indefinite)
  }
}
