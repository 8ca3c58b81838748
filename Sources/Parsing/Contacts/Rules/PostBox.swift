import Language

/// Recognises «CS 20301», «BP 30 001», «TSA 70000»: a post office box or special delivery.
struct PostBox: ContactRule {
  let id = "contact.post-box"

  static let box = Pattern {
    Token.word("cs", "bp", "tsa").requiring(.allCaps)
    Pattern {
      Token.word("n")
      Token.mark(.degree)
    }.optional()
    Token.number
    Token.integer(0...999, digits: 3...3).optional()
  }

  let pattern = PostBox.box

  func value(of match: borrowing Match) -> [FoundContact]? {
    [FoundContact(range: match.range, kind: .address, value: match.tokens.text(match.range))]
  }
}
