import Language

/// Recognises «les urgences (15)», «pompiers : 18», «SAMU 15», «En cas d’urgence : 112», «18 (pompiers)», and «3250 (0,40 €/min)».
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
      Pattern {
        ShortNumbers.help
        Pattern.ahead(Self.tariff)
      }
    }
    ShortNumbers.countsNothing
  }

  /// «(0,40 €/min)», «(service gratuit)», «(prix d’un appel local)».
  private static let tariff = Pattern {
    Token.mark(.openParenthesis)
    Pattern.any {
      Pattern {
        Token.number
        Token.mark(.euro)
        Token.mark(.slash)
        Token.word("min", "mn", "minute", "appel")
      }
      Token.word("service", "prix", "appel", "gratuit")
    }
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
