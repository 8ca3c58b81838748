import Language

/// Recognises «pref-communication@lot.gouv.fr», also broken over a line after a hyphen, a point or the «@».
struct EmailAddress: ContactRule {
  let id = "contact.email-address"

  let pattern = Pattern {
    Token.mark(.at)
    Pattern.scan(AddressTail())
  }

  func value(of match: borrowing Match) -> [FoundContact]? {
    let start = AddressChain.start(before: match.range.lowerBound, in: match.tokens)
    guard start < match.range.lowerBound, match.range.dropFirst().contains(where: { match.tokens.isMark($0, .stop) }) else { return nil }
    let range = start..<match.range.upperBound
    return [FoundContact(range: range, kind: .email, value: AddressChain.healed(range, in: match.tokens))]
  }
}
