import Language

/// Recognises «@Prefet50», an account of a social network.
struct SocialAccount: ContactRule {
  let id = "contact.social-account"

  let pattern = Pattern {
    Token.mark(.at).without(.glued)
    Token.anyWord.glued()
    Pattern.any {
      Token.anyWord.glued()
      Token.number.glued()
      Token.mark(.underscore).glued()
    }.repeated()
    Pattern.notAhead(
      Pattern {
        Token.mark(.stop).glued()
        Token.anyWord.glued()
      })
  }

  func value(of match: borrowing Match) -> [FoundContact]? {
    [FoundContact(range: match.range, kind: .social, value: match.tokens.text(match.range))]
  }
}
