import Language

/// Recognises «le préfet Laurent Hottiaux», «la préfète du Lot, Maud FABRE-LOUBET,», «la présidente de l’association, Régine Roumégous, maire de Mercuès».
struct FunctionThenName: OfficialRule {
  let id = "official.function-name"

  let pattern = Pattern {
    Pattern.function.captured(as: .function)
    Pattern {
      Pattern.conjunction
      Pattern.function.captured(as: .otherFunction)
      Pattern {
        Pattern.conjunction
        Pattern.function.captured(as: .thirdFunction)
      }.optional()
    }.optional()
    Token.mark(.comma, .openParenthesis).optional()
    Pattern.scan(PersonScanner()).captured(as: .person)
    Pattern {
      Token.mark(.comma)
      Pattern.function.captured(as: .apposition)
    }.optional()
  }

  func value(of match: borrowing Match) -> [FoundOfficial]? {
    guard let person = match.person(.person), let functions = Self.singular(match.functions(.function, .otherFunction, .thirdFunction))
    else { return nil }
    return [FoundOfficial(person: person, functions: functions + match.functions(.apposition))]
  }

  /// The functions of one person: «les maires X (Lessay)» are several.
  private static func singular(_ functions: [FunctionPhrase]) -> [FunctionPhrase]? {
    functions.contains(where: \.isPlural) ? nil : functions
  }
}
