import Language

/// Reads an identifier: «2023-1059», «47-2023-07-21-00003», «2023/DDT/120», «R93-2023-11-08», «9-9 bis».
struct IdentifierScanner: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? {
    guard isPart(token, in: tokens) else { return nil }
    var end = token + 1
    while end < tokens.count, let next = extended(end, in: tokens) { end = next }
    if tokens.value(end, in: Self.suffixes) != nil { end += 1 }
    return (token..<end).contains { !tokens.traits[$0].isDisjoint(with: [.number, .ordinal]) } ? end : nil
  }

  private func isPart(_ token: Int, in tokens: Tokens) -> Bool {
    guard token < tokens.count else { return false }
    let traits = tokens.traits[token]
    guard traits.isDisjoint(with: [.inWords, .cellEnd, .elided]) else { return false }
    return !traits.isDisjoint(with: [.number, .ordinal]) || traits.contains([.word, .capital])
  }

  /// The token after one more part: joined, after a mark with nothing around it, or a service's acronym between two numbers.
  private func extended(_ token: Int, in tokens: Tokens) -> Int? {
    if !tokens.traits[token].isDisjoint(with: [.hyphened, .glued]) {
      if !tokens.traits[token].isDisjoint(with: [.word, .number, .ordinal]) { return token + 1 }
      let joins = tokens.isMark(token, .slash, .stop, .underscore, .hyphen, .colon, .plus)
      let goesOn = tokens.has(token + 1, .glued) && !tokens.has(token + 1, .mark)
      return joins && goesOn && token + 1 < tokens.count ? token + 2 : nil
    }
    let isAcronym = tokens.has(token, .allCaps) && tokens.span(token).count <= 6
    return isAcronym && tokens.has(token + 1, .number) && !tokens.has(token + 1, .inWords) ? token + 2 : nil
  }

  private static let suffixes = WordClass("identifier suffix", ["bis", "ter", "quater"])
}
