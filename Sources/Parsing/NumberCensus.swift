/// Accounts for every number of a document: held by some mention, or listed.
enum NumberCensus {
  /// The numbers in digits that no mention holds.
  static func unclaimed(in parsed: ParsedDocument) -> [MentionSource] {
    let tokens = parsed.tokens
    return (0..<tokens.count)
      .filter { tokens.claim(of: $0) == nil && tokens.traits[$0].isDisjoint(with: .inWords) && isNumeric($0, parsed) }
      .map { MentionSource($0..<($0 + 1), in: tokens, rule: "census.unclaimed") }
  }

  private static func isNumeric(_ token: Int, _ parsed: ParsedDocument) -> Bool {
    !parsed.tokens.traits[token].isDisjoint(with: [.number, .ordinal])
  }
}
