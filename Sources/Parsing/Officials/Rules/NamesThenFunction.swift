import Language

/// Recognises «Mmes Odile Carpentier et Fatoumata Sarrazin, députées»: a function in the plural after its holders.
struct NamesThenFunction: OfficialRule {
  let id = "official.names-function"

  let pattern = Pattern {
    Pattern.namedPerson.captured(as: .person)
    Pattern.any {
      Token.mark(.comma)
      Token.word("et")
    }
    Token.word("et", "de").optional()
    Pattern.scan(PersonListScanner())
    Token.mark(.comma, .openParenthesis)
    Pattern.function.captured(as: .apposition)
  }

  func value(of match: borrowing Match) -> [FoundOfficial]? {
    guard let function = match.functions(.apposition).first, function.isPlural else { return nil }
    return match.persons(.person).map { FoundOfficial(person: $0, functions: [function]) }
  }
}
