import Language

/// Which tokens stand in mentions of entities.
struct MentionedTokens {
  private var isMentioned: [Bool]

  /// The tokens of the mentions of some entities.
  init(of entities: [[MentionSource]], in tokens: Tokens) {
    isMentioned = Array(repeating: false, count: tokens.count)
    for mentions in entities {
      for mention in mentions { for token in mention.tokens { isMentioned[token] = true } }
    }
  }

  /// Whether a token stands in one.
  func contains(_ token: Int) -> Bool { isMentioned[token] }
}
