import Language

/// Recognises «le conseil départemental, présidé par Patrick Cosnard-Ferry»: the body makes the function.
struct PresidedBy: OfficialRule {
  let id = "official.presided-by"

  let pattern = Pattern {
    Token.word("conseil", "communauté", "métropole", "chambre", "région", "département", "assemblée", "agglomération", "syndicat")
    Pattern.scan(BodyTail())
    Token.mark(.comma).optional()
    Token.word("présidé", "présidée").captured(as: .function)
    Token.word("par")
    Pattern.scan(PersonScanner()).captured(as: .person)
  }

  func value(of match: borrowing Match) -> [FoundOfficial]? {
    guard let person = match.person(.person), let verb = match.token(.function) else { return nil }
    let end = match.tokens.isMark(verb - 1, .comma) ? verb - 1 : verb
    let function = FunctionPhrase(
      range: match.range.lowerBound..<end, title: verb..<(verb + 1), organisation: match.range.lowerBound..<end, kind: .general,
      isPublic: true)
    return [FoundOfficial(person: person, functions: [function])]
  }
}

/// Reads up to eight words of a body's name, none of which is a verb.
struct BodyTail: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? {
    var end = token
    while end < token + 8, tokens.has(end, .word), !isVerb(end, in: tokens) { end += 1 }
    return end
  }

  private func isVerb(_ token: Int, in tokens: Tokens) -> Bool {
    let readings = Morphology.lookup(lower: tokens.lowerHashes[token], folded: tokens.foldedHashes[token])
    return readings.contains(.participle) || readings.contains(.verb) && readings.isDisjoint(with: [.noun, .adjective])
  }
}
