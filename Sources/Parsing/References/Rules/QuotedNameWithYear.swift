import Language

/// Recognises «le projet "Territoires 2030"», «l’opération "Été 2026"», «la campagne "Automne 2025 : je plante"»: a name between quotation
/// marks of which the year is a part.
///
/// «"Le plan sera prêt en 2030"», «"de mars 2025"» are dates: a preposition, an article or a month stands before the year. Where more than
/// the year follows, what bears the name stands before the quotation marks.
struct QuotedNameWithYear: ReferenceRule {
  let id = "reference.quoted-name-with-year"

  let pattern = Pattern.any {
    Pattern {
      name
      Token.mark(.closeQuote, .quote)
    }
    Pattern {
      Pattern.after(Token.word(in: bearers))
      name
      Token.mark(.comma, .colon, .dash, .hyphen)
      Token.anyWord.repeated(atLeast: 1)
      Token.mark(.closeQuote, .quote)
    }
  }

  private static let name = Pattern {
    Token.mark(.openQuote, .quote)
    Token.anyWord.requiring(.capital)
    Token.anyWord.repeated()
    Pattern.notAfter(Token.word(in: before))
    Token.integer(1800...2100, digits: 4...4).apart().captured(as: .number)
  }

  func value(of match: borrowing Match) -> FoundReference? {
    guard match.range.count <= Self.longest else { return nil }
    return match.range(.number).map { FoundReference(kind: "name", number: $0) }
  }

  /// How many tokens a name may have, its quotation marks among them.
  private static let longest = 12
  private static let before = WordClass(
    "word before a year that is a date",
    [
      "en", "de", "d", "du", "des", "depuis", "dès", "à", "au", "pour", "avant", "après", "vers", "fin", "début", "mi", "et", "ou", "an",
      "année", "années", "ans", "courant", "dans", "sur", "le", "la", "l", "les", "janvier", "février", "mars", "avril", "mai", "juin",
      "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ])
  private static let bearers = WordClass(
    "what bears a name",
    [
      "opération", "opérations", "campagne", "projet", "projets", "plan", "plans", "programme", "dispositif", "label", "concours",
      "exercice", "stratégie", "schéma", "appel", "prix", "festival", "exposition", "salon", "forum", "challenge", "démarche", "charte",
      "feuille", "contrat", "trophée", "trophées", "initiative", "mission", "événement", "évènement", "manifestation", "action",
    ])
}
