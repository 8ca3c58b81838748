import Language

/// Recognises «article L. 211-3», «articles L. 511-1 et R.* 123-4», «art. 5», «articles 3 et 4», «Article 1er», «L.2215-1».
struct CodeArticle: ReferenceRule {
  let id = "reference.code-article"

  private static let item = Pattern {
    Pattern {
      Token.word("l", "r", "d", "a", "lo").requiring(.capital)
      Token.mark(.stop).optional()
      Token.mark(.asterisk).optional()
    }.optional()
    Pattern.any {
      Token.number
      Token.ordinal
    }
    Pattern.any {
      Token.number.hyphened()
      Pattern {
        Token.mark(.hyphen)
        Token.number
      }
    }.repeated()
    Token.word("bis", "ter", "quater", "quinquies").optional()
  }

  private static let coded = Pattern {
    Token.word("l", "r", "d").requiring(.capital)
    Token.mark(.stop)
    Token.mark(.asterisk).optional()
    Token.number
    Token.number.hyphened()
    Token.number.hyphened().repeated()
  }

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.word("article", "articles", "art", "alinéa", "alinéas", "paragraphe")
        Token.mark(.stop).optional()
        Token.word("n").optional()
        Token.mark(.degree).optional()
        Pattern {
          CodeArticle.item
          Pattern {
            Pattern.any {
              Token.mark(.comma)
              Token.word("et", "à", "ou")
            }
            Pattern.any {
              CodeArticle.coded
              CodeArticle.item
            }
            Pattern.any {
              Pattern.notAhead(Token.anyWord.without(.capital))
              Pattern.ahead(Token.word("du", "de", "des", "et", "à", "ou"))
            }
          }.repeated()
        }.captured(as: .number)
      }
      CodeArticle.coded.captured(as: .number)
    }
  }

  func value(of match: borrowing Match) -> FoundReference? {
    match.range(.number).map { FoundReference(kind: "article", number: $0) }
  }
}
