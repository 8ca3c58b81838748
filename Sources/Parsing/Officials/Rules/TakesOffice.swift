import Language

/// Recognises «Mme Lucie Gaillot, administratrice de l’État, a pris ses fonctions de sous-préfète de Brioude», «M. Roche prend ses fonctions en
/// qualité de secrétaire général».
struct TakesOffice: OfficialRule {
  let id = "official.takes-office"

  let pattern = Pattern {
    Pattern.namedPerson.captured(as: .person)
    Pattern {
      Token.mark(.comma)
      Pattern.function.captured(as: .apposition)
    }.optional()
    Token.mark(.comma).optional()
    Token.word("a").optional()
    Token.word("pris", "prend", "prendra")
    Token.word("officiellement", "aujourd", "hier").optional()
    Token.word("ses")
    Token.word("nouvelles").optional()
    Token.word("fonctions")
    Pattern.any {
      Token.word("de", "d", "comme")
      Pattern {
        Token.word("en")
        Token.word("qualité", "tant")
        Token.word("de", "d", "que", "qu")
      }
    }
    Pattern.function.captured(as: .otherApposition)
  }

  func value(of match: borrowing Match) -> [FoundOfficial]? {
    match.person(.person).map { [FoundOfficial(person: $0, functions: match.functions(.apposition, .otherApposition))] }
  }
}
