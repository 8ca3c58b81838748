import Language

/// Recognises «Loire-Atlantique (44)», «Ajaccio (2A)»: a département's number behind a name.
struct DepartmentCode: ReferenceRule {
  let id = "reference.department-code"

  let pattern = Pattern {
    Pattern.after(Token.capitalised)
    Token.mark(.openParenthesis)
    Pattern {
      Pattern.any {
        Pattern {
          Token.integer(2...2, digits: 1...1)
          Token.word("a", "b").glued()
        }
        Token.integer(1...95, digits: 2...2)
        Token.integer(971...978, digits: 3...3)
      }
    }.captured(as: .number)
    Token.mark(.closeParenthesis)
  }

  func value(of match: borrowing Match) -> FoundReference? {
    match.range(.number).map { FoundReference(kind: "identifier", number: $0) }
  }
}
