import Language

/// Recognises «rue du 8 mai 1945», «place du 11-Novembre», «école du 19 mars 1962», «place de l’Appel du 18 Juin»: a name, in which the day is
/// no date. «mis en place du 3 mai», «le pont du 8 mai» are dates.
struct NamedAfterDay: ReferenceRule {
  let id = "reference.named-after-day"

  let pattern = Pattern {
    Pattern.notAfter(Token.word("en", "au", "sur", "par"))
    Pattern.any {
      Token.word(in: StreetName.types, Self.buildings)
      Pattern {
        Token.word("groupe")
        Token.word("scolaire")
      }
    }
    Pattern {
      Token.word("de", "d", "du", "des")
      Token.word("l", "la").optional()
      Token.word(in: Self.memories).requiring(.capital)
    }.optional()
    Token.word("du").optional()
    Pattern {
      Pattern.any {
        Token.integer(1...31, digits: 1...2)
        Token.ordinal(1...1)
      }
      Token.word(in: Self.months)
      Token.integer(1700...1990, digits: 4...4).optional()
    }.captured(as: .number)
    Pattern.notAhead(Token.integer(1991...2100, digits: 4...4))
  }

  private static let buildings = WordClass(
    "building",
    ["école", "collège", "lycée", "gymnase", "salle", "stade", "caserne", "quartier", "résidence", "lotissement"])
  private static let memories = WordClass(
    "what a day is remembered for", ["appel", "armistice", "victoire", "libération", "martyrs", "fusillés", "victimes", "souvenir"])
  private static let months = WordClass(
    "month of a name", ["février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"])

  func value(of match: borrowing Match) -> FoundReference? {
    match.range(.number).map { FoundReference(kind: "name", number: $0) }
  }
}
