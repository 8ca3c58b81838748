import Language

/// Recognises «5G», «3D», «(2S)»: a number and a capital that are a name.
struct DigitsAndLetter: ReferenceRule {
  let id = "reference.digits-and-letter"

  let pattern = Pattern {
    Token.integer(2...6, digits: 1...1).captured(as: .number)
    Token.word("g", "d", "s").glued().requiring(.capital)
  }

  func value(of match: borrowing Match) -> FoundReference? { FoundReference(kind: "name", number: match.range) }
}
