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

  /// «Rennes (12)» in a list of counts is no code: the place before must lie in the département.
  func value(of match: borrowing Match) -> FoundReference? {
    guard let number = match.range(.number), Self.isPlace(before: match.range.lowerBound, in: match.tokens.text(number), match.tokens)
    else {
      return nil
    }
    return FoundReference(kind: "identifier", number: number)
  }

  private static func isPlace(before open: Int, in code: String, _ tokens: Tokens) -> Bool {
    (max(0, open - 8)..<open).contains { token in
      let place = PlaceNameReader.read(at: token, in: tokens) { $0.code == code || $0.department?.code == code }
      return place?.end == open
    }
  }
}
