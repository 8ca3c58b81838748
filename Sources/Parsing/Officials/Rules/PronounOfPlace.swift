import Language

/// Recognises «les maires, dont celui de Saint-Junien, Hervé Peyrat»: a pronoun for the function said before in the sentence.
struct PronounOfPlace: OfficialRule {
  let id = "official.pronoun-of-place"

  let pattern = Pattern {
    Token.word("celui", "celle")
    Token.word("de", "du", "des", "d")
    Token.word("la", "l").optional()
    Pattern.scan(TerritoryScanner()).captured(as: .place)
    Token.mark(.comma)
    Pattern.scan(PersonScanner()).captured(as: .person)
  }

  func value(of match: borrowing Match) -> [FoundOfficial]? {
    guard let person = match.person(.person), let place = match.range(.place) else { return nil }
    let start = match.tokens.sentence(around: match.range.lowerBound).lowerBound
    for token in (start..<match.range.lowerBound).reversed() where match.tokens.value(token, in: FunctionWords.heads) != nil {
      guard let function = FunctionReader(tokens: match.tokens).read(at: token), function.kind == .territorial else { continue }
      return [FoundOfficial(person: person, functions: [function.over(place)])]
    }
    return nil
  }
}

/// Reads the name of a territory: a step of a pattern.
struct TerritoryScanner: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? { TerritoryName.end(at: token, in: tokens) }
}
