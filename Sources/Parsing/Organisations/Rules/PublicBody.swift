import Language

/// Recognises «Chambre de Commerce et de l’Industrie des Hauts-de-Seine», «agence régionale de santé (ARS)», «tribunal judiciaire d’Auch».
struct PublicBody: OrganisationRule {
  let id = "organisation.public-body"

  let pattern = Pattern {
    Token.word(in: OrganisationWords.bodies)
    Token.word("préfecture").hyphened().optional()
    Pattern.scan(BodyNameTail())
    Pattern.acronymInParentheses
  }

  func value(of match: borrowing Match) -> FoundOrganisation? {
    let tokens = match.tokens
    let end = match.token(Slot(1)).map { $0 - 1 } ?? match.range.upperBound
    let name = match.range.lowerBound..<end
    guard let kind = tokens.value(name.lowerBound, in: OrganisationWords.bodies), isNamed(name, in: tokens) else { return nil }
    return FoundOrganisation(name: name, kind: OrganisationWords.kinds[kind], acronym: match.range(Slot(1)))
  }

  /// A word that makes a body of the noun, or a capital in its complement.
  private func isNamed(_ name: Range<Int>, in tokens: Tokens) -> Bool {
    let isSub = tokens.has(name.lowerBound + 1, .hyphened)
    let isHouse = tokens.value(isSub ? name.lowerBound + 1 : name.lowerBound, in: OrganisationWords.prefecture) != nil
    guard isHouse || !isSub else { return false }
    let rest = name.dropFirst()
    return rest.contains { tokens.value($0, in: OrganisationWords.marks) != nil } || isHouse && rest.contains { tokens.has($0, .capital) }
  }
}
