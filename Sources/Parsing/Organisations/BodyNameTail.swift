import Language

/// Reads the name of a public body after its noun: adjectives, then complements: «départementale de l’emploi, du travail et des solidarités».
struct BodyNameTail: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? {
    let reader = FunctionReader(tokens: tokens)
    var end = token
    while tokens.has(end, .word), isAdjective(end, in: tokens) { end += 1 }
    while let noun = complement(at: end, in: tokens, reader: reader), let next = reader.nounPhrase(at: noun) { end = next }
    return end > token ? end : nil
  }

  private func isAdjective(_ token: Int, in tokens: Tokens) -> Bool {
    tokens.has(token, .hyphened) || tokens.value(token, in: OrganisationWords.marks) != nil
      || tokens.value(token, in: FunctionWords.adjectives) != nil || tokens.value(token, in: OrganisationWords.hospital) != nil
  }

  /// Where the noun of a further complement stands: after «de», «d’», «du», «des», «à la», a comma or «et» before them.
  private func complement(at token: Int, in tokens: Tokens, reader: FunctionReader) -> Int? {
    var next = token
    if tokens.value(next, in: FunctionWords.and) != nil || tokens.isMark(next, .comma) && reader.isEnumeration(next) { next += 1 }
    guard tokens.value(next, in: FunctionWords.genitives) != nil, !tokens.has(next, .sentenceStart) else { return nil }
    next += 1
    return tokens.value(next, in: FunctionWords.articles) != nil && !tokens.has(next, .capital) ? next + 1 : next
  }
}
