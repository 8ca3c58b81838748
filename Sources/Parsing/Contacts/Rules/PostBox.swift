import Language

/// Recognises «CS 20301», «BP 30 001», «TSA 70000»: a post office box or special delivery, with the postcode and town behind it.
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

  let pattern = Pattern {
    PostBox.box
    Pattern {
      Token.mark(.comma, .dash, .hyphen).optional()
      Token.integer(1000...98_999, digits: 5...5)
      Pattern.scan(PostTown())
    }.optional()
  }

  func value(of match: borrowing Match) -> [FoundContact]? {
    [FoundContact(range: match.range, kind: .address, value: match.tokens.text(match.range))]
  }
}
