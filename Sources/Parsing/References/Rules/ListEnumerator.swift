import Language

/// Recognises the «1)», «2.», «3°» and «4/» that number the items of a list.
struct ListEnumerator: ReferenceRule {
  let id = "reference.list-enumerator"

  let pattern = Pattern {
    Token.integer(1...99, digits: 1...2).requiring(.sentenceStart).captured(as: .number)
    Token.mark(.closeParenthesis, .stop, .degree, .slash).glued()
    Pattern.ahead(Token.anyWord.without(.glued))
  }

  func value(of match: borrowing Match) -> FoundReference? {
    match.range(.number).map { FoundReference(kind: "label", number: $0) }
  }
}
