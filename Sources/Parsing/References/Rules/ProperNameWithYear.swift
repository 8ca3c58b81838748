import Language

/// Recognises «Paris 2024», «France 2030», «Natura 2000», «Terre de Jeux 2024», «Mirage 2000», «Arc 1950»: a name of which the year is a part.
///
/// «Cap 2030», «Objectif 2030» are names inside a sentence; where one begins, «Objectif 2030 :» is a date.
struct ProperNameWithYear: ReferenceRule {
  let id = "reference.proper-name-with-year"

  let pattern = Pattern.any {
    year(2024...2024, after: Token.word("paris"))
    year(2030...2030, after: Token.word("france"))
    year(2000...2000, after: Token.word("natura"))
    year(2030...2030, after: Token.word("alpes", "agenda", "sport").requiring(.capital))
    year(2020...2020, after: Token.word("horizon", "europe").requiring(.capital))
    year(2024...2024, after: Pattern.words("terre", "de", "jeux"))
    year(2024...2024, after: Token.word("génération").requiring(.capital))
    year(2022...2022, after: Pattern.words("ma", "santé"))
    year(2022...2022, after: Pattern.words("action", "publique"))
    year(2018...2030, after: Token.word("écophyto"))
    year(2000...2000, after: Token.word("mirage").requiring(.capital))
    year(
      1500...2100,
      after: Token.word("arc", "arcs", "courchevel", "avoriaz", "isola", "plagne", "risoul", "merlette").requiring(.capital))
    year(2008...2008, after: Token.word("peugeot"))
    year(
      2020...2060,
      after: Token.word("cap", "objectif", "ambition", "vision", "mission", "horizon").requiring(.capital)
        .without([.sentenceStart, .allCaps]))
  }

  private static func year(_ years: ClosedRange<Int>, after name: some PatternElement) -> Pattern {
    Pattern {
      name
      Token.integer(years, digits: 4...4)
    }
  }

  func value(of match: borrowing Match) -> FoundReference? {
    FoundReference(kind: "name", number: match.range.upperBound - 1..<match.range.upperBound)
  }
}
