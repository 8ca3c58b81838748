import Language

/// Which entity a token begins a mention of.
struct MentionIndex {
  private var entities: [Int32]

  /// The index of entities by the first token of each of their mentions; of two at one token the first counts.
  init(of mentions: [[MentionSource]], in tokens: Tokens) {
    entities = Array(repeating: -1, count: tokens.count)
    for (entity, sources) in mentions.enumerated() {
      for source in sources where entities[source.tokens.lowerBound] < 0 { entities[source.tokens.lowerBound] = Int32(entity) }
    }
  }

  /// The entity that is named from a token on.
  subscript(token: Int) -> Int? { entities[token] < 0 ? nil : Int(entities[token]) }
}
