import Language

/// Recognises «les urgences (15)», «pompiers : 18», «SAMU 15», «En cas d’urgence : 112», and «18 (pompiers)».
struct ServiceShortNumber: ContactRule {
  let id = "contact.service-short-number"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.word(in: Self.services)
        Token.anyWord.optional()
        Token.anyWord.optional()
        Token.mark(.colon, .openParenthesis, .dash)
        Token.word("le", "au").optional()
        ShortNumbers.any
        ShortNumbers.more
        Pattern.notAhead(Token.anyWord.without(.capital))
      }
      Pattern {
        Token.word("samu", "centre")
        ShortNumbers.emergency
      }
      Pattern {
        ShortNumbers.any
        Token.mark(.openParenthesis, .colon)
        Token.word("le", "les", "la").optional()
        Token.word(in: Self.services)
      }
    }
    ShortNumbers.countsNothing
  }

  private static let services = WordClass(
    "emergency service",
    [
      "samu", "pompiers", "sapeurs", "police", "gendarmerie", "secours", "urgence", "urgences", "danger", "écoute", "gratuit", "numéro",
      "numéros",
      "smur",
      "sauvetage",
    ])

  func value(of match: borrowing Match) -> [FoundContact]? { ShortNumbers.contacts(in: match.range, of: match.tokens) }
}
