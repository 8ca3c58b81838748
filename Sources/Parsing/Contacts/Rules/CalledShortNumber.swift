import Language

/// Recognises «composez le 15», «appeler immédiatement le 18 ou le 112», «N’encombrez pas le 18».
struct CalledShortNumber: ContactRule {
  let id = "contact.called-short-number"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.word(in: Self.calls, Self.dials)
        Pattern {
          Token.anyWord
          Token.anyWord.optional()
          Token.anyWord.optional()
        }.optional()
        Pattern.any {
          Token.mark(.colon)
          Token.word("le", "au", "les", "du", "aux")
        }
      }
      Token.word(in: Self.dials)
    }
    ShortNumbers.any
    ShortNumbers.more
    ShortNumbers.countsNothing
  }

  private static let dials = WordClass(
    "verb of dialling", ["composez", "composer", "composant", "appelez", "appeler", "contactez", "numéro", "numéros"])
  private static let calls = WordClass(
    "verb of calling",
    [
      "appelant", "appel", "appels", "contacter", "joindre", "joignez", "faites", "faire", "alertez", "alerter", "encombrez",
      "encombrer", "saturer", "prévenez", "prévenir", "téléphonez", "sms", "signaler", "signalez",
    ])

  func value(of match: borrowing Match) -> [FoundContact]? { ShortNumbers.contacts(in: match.range, of: match.tokens) }
}
