import Language

/// Recognises «Ludovic Cassagne, sous-préfet de Narbonne», «M. X, préfet de la région …, préfet du Nord», «Mme X, présidente de l’association et maire de Gimont».
struct NameThenFunction: OfficialRule {
  let id = "official.name-function"

  let pattern = Pattern {
    Pattern.namedPerson.captured(as: .person)
    Token.mark(.comma, .openParenthesis)
    Pattern.function.captured(as: .apposition)
    Pattern {
      Pattern.any {
        Token.mark(.comma)
        Token.word("et")
      }
      Pattern.function.captured(as: .otherApposition)
      Pattern {
        Token.mark(.comma)
        Pattern.function.captured(as: .thirdApposition)
      }.optional()
    }.optional()
  }

  func value(of match: borrowing Match) -> [FoundOfficial]? {
    guard let person = match.person(.person) else { return nil }
    let functions = match.functions(.apposition, .otherApposition, .thirdApposition)
    guard !functions.contains(where: { $0.isPlural }) else { return nil }
    return [FoundOfficial(person: person, functions: functions)]
  }
}
