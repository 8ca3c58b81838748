import Language

/// Recognises «vigilance.meteofrance.fr», «Service-public.fr/particuliers»: an address without scheme or «www».
struct DomainName: ContactRule {
  let id = "contact.domain-name"

  let pattern = Pattern {
    Token.mark(.stop).requiring(.glued)
    Token.word("fr", "com", "org", "net", "eu", "info", "bzh", "corsica", "nc", "pf").glued().without(.capital)
    Pattern {
      Token.mark(.slash).glued()
      Pattern.scan(AddressPath())
    }.optional()
  }

  func value(of match: borrowing Match) -> [FoundContact]? {
    let start = AddressChain.start(before: match.range.lowerBound, in: match.tokens)
    guard start < match.range.lowerBound, !match.tokens.isMark(start - 1, .at) || !match.tokens.has(start, .glued) else { return nil }
    let range = start..<match.range.upperBound
    return [FoundContact(range: range, kind: .url, value: AddressChain.healed(range, in: match.tokens))]
  }
}
