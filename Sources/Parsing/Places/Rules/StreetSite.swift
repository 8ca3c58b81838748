import Language

/// Recognises «rue de Paris», «place Aristide-Briand», «12 avenue du Maréchal-Leclerc»: streets, whose names are no communes.
///
/// «mise en place du Var», «place la Gironde en vigilance» and «le pont de l’Ascension» are none.
struct StreetSite: Rule {
  let id = "place.street"

  let pattern = Pattern {
    Pattern.notAfter(Token.word("en", "sur", "au", "a"))
    Token.word(in: PlaceWords.streets)
    Token.word("point").hyphened().optional()
    Token.mark(.stop).glued().optional()
    Pattern.notAhead(Self.feast)
    Pattern {
      Token.word("de", "d", "du", "des")
      Token.word("la", "le", "les", "l").optional()
    }.optional()
    Pattern.scan(ProperNameScanner(linking: WordClass("in street names", ["de", "d", "du", "des", "la", "l"])))
  }

  /// The days off beside a feast.
  private static let feast = Pattern {
    Pattern.after(Token.word("pont"))
    Token.word("de", "d", "du", "des")
    Token.word("la", "l").optional()
    Token.word("ascension", "toussaint", "pentecôte", "pâques", "noël", "assomption")
  }

  func value(of match: borrowing Match) -> PlaceReading? { .site }
}
