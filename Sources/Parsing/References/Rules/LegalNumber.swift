import Language

/// Recognises «loi 2015-991», «directive 2008/50/CE», «règlement (UE) 2016/679», «arrêté préfectoral 2023-DDT-45», «association loi 1901».
struct LegalNumber: ReferenceRule {
  let id = "reference.legal-number"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.word(in: NumberedNoun.nouns)
        Token.word("préfectoral", "préfectoraux", "ministériel", "interministériel", "municipal", "européenne", "européen", "cadre")
          .optional()
        Pattern {
          Token.mark(.openParenthesis)
          Token.word("ue", "ce", "cee")
          Token.mark(.closeParenthesis)
        }.optional()
        Pattern {
          Token.number
          Pattern.any {
            Token.number.hyphened()
            Token.anyWord.hyphened().requiring(.capital)
            Pattern {
              Token.mark(.slash).glued()
              Token.number.glued()
            }
          }
          Pattern.scan(IdentifierTail())
        }.captured(as: .number)
      }
      Pattern {
        Token.word("loi")
        Token.integer(1901...1901, digits: 4...4).captured(as: .number)
      }
    }
  }

  func value(of match: borrowing Match) -> FoundReference? {
    guard let number = match.range(.number), let noun = match.tokens.value(match.range.lowerBound, in: NumberedNoun.nouns) else {
      return nil
    }
    return FoundReference(kind: NumberedNoun.kinds[noun], number: number)
  }
}

/// Reads what else is joined to an identifier, if anything.
struct IdentifierTail: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? {
    IdentifierScanner().end(at: token - 1, in: tokens) ?? token
  }
}
