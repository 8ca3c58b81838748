import Language

/// Accounts for every number of a document: held by some mention, or listed.
enum NumberCensus {
  /// The numbers in digits that no mention holds.
  static func unclaimed(in parsed: ParsedDocument) -> [MentionSource] {
    let tokens = parsed.tokens
    let unclaimed = tokens.withFacts { traits, _ in
      traits.indices.filter { token in
        !traits[token].isDisjoint(with: [.number, .ordinal]) && !traits[token].contains(.inWords) && tokens.claim(of: token) == nil
      }
    }
    guard !unclaimed.isEmpty else { return [] }
    // «15e arrondissement de Marseille», «2e régiment de dragons».
    let entities = parsed.places.map(\.mentions) + parsed.officials.map(\.mentions) + parsed.organisations.map(\.mentions)
    let named = MentionedTokens(of: entities, in: tokens)
    return unclaimed.filter { !named.contains($0) }.map { MentionSource($0..<($0 + 1), in: tokens, rule: "census.unclaimed") }
  }
}
