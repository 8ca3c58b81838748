import Language

/// Recognises «collège Edouard Vaillant», «groupe Balas», «centre hospitalier de Bastia», «association Les Amis du port».
struct NamedHouse: OrganisationRule {
  let id = "organisation.named"

  let pattern = Pattern {
    Token.word(in: OrganisationWords.houses)
    Pattern.any {
      Pattern {
        Token.word(in: OrganisationWords.hospital, FunctionWords.adjectives).optional()
        Token.word("de", "d", "du", "des").optional()
        Token.word("la", "l").optional()
        Pattern.scan(ProperName())
      }
      Pattern {
        Token.word(in: OrganisationWords.hospital)
        Pattern.scan(BodyNameTail())
      }
    }
    Pattern.acronymInParentheses
  }

  func value(of match: borrowing Match) -> FoundOrganisation? {
    let (tokens, end) = (match.tokens, match.token(Slot(1)).map { $0 - 1 } ?? match.range.upperBound)
    let name = match.range.lowerBound..<end
    guard let kind = tokens.value(name.lowerBound, in: OrganisationWords.houses) else { return nil }
    let isHospital = name.contains { tokens.value($0, in: OrganisationWords.hospital) != nil }
    guard OrganisationWords.kinds[kind] != "hospital" || isHospital || tokens.value(name.lowerBound, in: Self.centre) == nil else {
      return nil
    }
    return FoundOrganisation(name: name, kind: OrganisationWords.kinds[kind], acronym: match.range(Slot(1)))
  }

  private static let centre = WordClass("centre", ["centre"])
}

/// Reads a proper name: capitals with particles and hyphens, up to six words.
struct ProperName: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? {
    guard tokens.has(token, .capital), !tokens.has(token, .sentenceStart) else { return nil }
    var end = token + 1
    while end < token + 8, let next = step(end, in: tokens) { end = next }
    return end
  }

  private func step(_ token: Int, in tokens: Tokens) -> Int? {
    guard tokens.has(token, .word), !tokens.has(token, .sentenceStart) else { return nil }
    if !tokens.traits[token].isDisjoint(with: [.hyphened, .capital]) || tokens.has(token - 1, .elided) { return token + 1 }
    return tokens.value(token, in: PersonNameText.particles) != nil && tokens.has(token + 1, .capital) ? token + 2 : nil
  }
}
