import Language

/// Reads the participial clause that says which of many are counted: «ayant été évacuées», «ayant perdu leur emploi», «tenues de rechercher un emploi».
struct ParticipialClause: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? {
    if tokens.isWord(token, in: Self.having) { return having(token + 1, tokens) }
    let first = tokens.isWord(token, in: NounWords.conjunctions) ? token + 1 : token
    return tokens.isWord(first, in: Self.bound) ? duty(first + 1, tokens) : nil
  }

  /// «été évacuées», «bénéficié d’une aide», «leur résidence dans le Lot».
  private func having(_ token: Int, _ tokens: Tokens) -> Int? {
    guard isParticiple(token, tokens) else { return object(token, tokens).map { place($0, tokens) ?? $0 } }
    let isPassive = tokens.isWord(token, in: Self.been)
    let last = isPassive && isParticiple(token + 1, tokens) ? token + 2 : token + 1
    return isPassive ? last : object(last, tokens) ?? last
  }

  /// «de rechercher un emploi».
  private func duty(_ token: Int, _ tokens: Tokens) -> Int? {
    guard tokens.value(token, in: NounWords.prepositions) == 0, tokens.morphology(token + 1).contains(.infinitive) else { return nil }
    return object(token + 2, tokens) ?? token + 2
  }

  /// «leur emploi», «une aide», «d’une aide», «à l’appel».
  private func object(_ token: Int, _ tokens: Tokens) -> Int? {
    let first = tokens.value(token, in: NounWords.prepositions) == nil ? token : token + 1
    let isContracted = first > token && tokens.value(token, in: NounWords.prepositions) == 1
    guard isContracted || tokens.isWord(first, in: Self.determiners) else { return nil }
    return NounPhrase(depth: 1, includesTerritories: true).end(at: isContracted ? first : first + 1, in: tokens)
  }

  /// «dans le Finistère», «en Bretagne».
  private func place(_ token: Int, _ tokens: Tokens) -> Int? {
    guard tokens.isWord(token, in: Self.within) else { return nil }
    var end = tokens.isWord(token + 1, in: NounWords.articles) ? token + 2 : token + 1
    guard tokens.has(end, [.word, .capital]) else { return NounPhrase(depth: 1, includesTerritories: true).end(at: end, in: tokens) }
    while tokens.has(end, [.word, .capital]) || tokens.has(end, [.word, .hyphened]) { end += 1 }
    return end
  }

  private func isParticiple(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.isWord(token, in: Self.been) || tokens.morphology(token).contains(.participle)
  }

  private static let having = WordClass("having", ["ayant"])
  private static let been = WordClass("been", ["été"])
  private static let bound = WordClass(
    "bound to", ["tenu", "tenus", "tenue", "tenues", "obligés", "obligées", "contraints", "contraintes"])
  private static let within = WordClass("within", ["dans", "en", "à"])
  private static let determiners = WordClass(
    "determiner", ["le", "la", "l", "les", "un", "une", "des", "leur", "leurs", "son", "sa", "ses", "cette", "ce", "ces"])
}
