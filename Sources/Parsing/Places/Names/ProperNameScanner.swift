import Language

/// Reads a proper name: words with capitals, what hyphens join to them and, if wanted, small words between two of them.
struct ProperNameScanner: TokenScanner {
  /// The small words that a name goes on after; none by default.
  var linking: WordClass?
  /// How many tokens at most.
  var limit = 9

  func end(at token: Int, in tokens: Tokens) -> Int? {
    guard isCapital(token, tokens), !tokens.has(token, .hyphened) else { return nil }
    var end = token + 1
    while end < tokens.count, end - token < limit, let next = after(end, in: tokens) { end = next }
    return end
  }

  /// «et» joins two words of a name only directly: «Morvan Sommets et Grands Lacs».
  private static let and = WordClass("and", ["et"])

  private func after(_ token: Int, in tokens: Tokens) -> Int? {
    if tokens.has(token, .hyphened) || tokens.has(token - 1, .elided) && tokens.has(token, .word) { return token + 1 }
    guard !tokens.has(token, .sentenceStart), !tokens.has(token, .lineStart) else { return nil }
    if isCapital(token, tokens) { return token + 1 }
    guard let linking else { return nil }
    var next = token
    while next - token < 3, tokens.value(next, in: linking) != nil, tokens.value(next - 1, in: Self.and) == nil { next += 1 }
    return next > token && isCapital(next, tokens) ? next + 1 : nil
  }

  /// A word with a capital; in a text all in capitals, not the small words.
  private func isCapital(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.has(token, [.word, .capital]) && !(tokens.has(token, .allCaps) && tokens.value(token, in: PlaceWords.linking) != nil)
  }
}

/// Reads a person's name: first names, initials, particles, the family name.
struct PersonNameScanner: TokenScanner {
  /// Whether the name may begin with «de»: «M. de Villiers», but not «préfet de Mayenne».
  var beginsWithParticle = false
  private static let of = WordClass("of", ["de", "d", "du", "des"])

  func end(at token: Int, in tokens: Tokens) -> Int? {
    var first = token
    if beginsWithParticle, tokens.value(token, in: Self.of) != nil {
      while first - token < 2, tokens.value(first, in: PlaceWords.nobiliary) != nil, !tokens.has(first, .capital) { first += 1 }
    }
    guard tokens.has(first, [.word, .capital]), !tokens.has(first, .lineStart), tokens.value(first, in: PlaceWords.nobiliary) == nil else {
      return nil
    }
    var end = first + 1
    while end < tokens.count, end - token < 9, let next = after(end, in: tokens) { end = next }
    return end
  }

  private func after(_ token: Int, in tokens: Tokens) -> Int? {
    if tokens.has(token, .hyphened) || tokens.has(token - 1, .elided) && tokens.has(token, .word) { return token + 1 }
    if tokens.isMark(token, .stop), tokens.span(token - 1).count == 1 { return token + 1 }
    guard !tokens.has(token, .sentenceStart) else { return nil }
    if tokens.has(token, [.word, .capital]) {
      return tokens.has(token, .lineStart) && !FirstName.isOne(token - 1, in: tokens) ? nil : token + 1
    }
    return particle(at: token, in: tokens)
  }

  /// «de Villiers», «d’Estaing»: a particle and what follows.
  private func particle(at token: Int, in tokens: Tokens) -> Int? {
    var next = token
    while next - token < 3, tokens.value(next, in: PlaceWords.nobiliary) != nil, !tokens.has(next, .capital) { next += 1 }
    return next > token && tokens.has(next, [.word, .capital]) ? next + 1 : nil
  }
}

/// Tells first names.
enum FirstName {
  /// Whether a token is a first name, or the last part of a hyphenated one.
  static func isOne(_ token: Int, in tokens: Tokens) -> Bool {
    guard tokens.has(token, [.word, .capital]) else { return false }
    return Morphology.lookup(lower: tokens.lowerHashes[token], folded: tokens.foldedHashes[token]).contains(.firstName)
  }
}
