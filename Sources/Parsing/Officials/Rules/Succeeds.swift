import Language

/// Recognises «Mme Anne Thibault succède à M. Paul Rey comme sous-préfète de Brioude», «M. Roche remplace Mme Lang au poste de secrétaire général».
///
/// Whom they follow has that function no more and is left to what else the text says.
struct Succeeds: OfficialRule {
  let id = "official.succeeds"

  let pattern = Pattern {
    Pattern.namedPerson.captured(as: .person)
    Token.mark(.comma).optional()
    Token.word("succède", "succédera", "remplace", "remplacera")
    Token.word("à").optional()
    Pattern.namedPerson
    Pattern.any {
      Token.word("comme")
      Pattern {
        Token.word("en")
        Token.word("qualité", "tant")
        Token.word("de", "d", "que", "qu")
      }
      Pattern {
        Token.word("au", "à")
        Token.word("la").optional()
        Token.word("poste", "fonction", "charge")
        Token.word("de", "d")
      }
    }
    Pattern.function.captured(as: .apposition)
  }

  func value(of match: borrowing Match) -> [FoundOfficial]? {
    match.person(.person).map { [FoundOfficial(person: $0, functions: match.functions(.apposition))] }
  }
}
