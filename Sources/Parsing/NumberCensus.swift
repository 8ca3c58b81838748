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
    let named = namesWithNumbers(in: parsed)
    return unclaimed.filter { !named.contains($0) }.map { MentionSource($0..<($0 + 1), in: tokens, rule: "census.unclaimed") }
  }

  /// The tokens of places, officials and organisations: «15e arrondissement de Marseille», «2e régiment de dragons».
  private static func namesWithNumbers(in parsed: ParsedDocument) -> Set<Int> {
    let mentions = parsed.places.lazy.flatMap(\.mentions).map(\.tokens)
    let bodies = parsed.officials.flatMap(\.mentions).map(\.tokens) + parsed.organisations.flatMap(\.mentions).map(\.tokens)
    return Set(mentions.joined()).union(bodies.joined())
  }
}
