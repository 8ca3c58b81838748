import Language

/// Recognises «Paris 2024», «France 2030», «Natura 2000», «Agenda 2030»: a name of which the year is a part.
struct ProperNameWithYear: ReferenceRule {
  let id = "reference.proper-name-with-year"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Token.word("paris")
        Token.integer(2024...2024, digits: 4...4)
      }
      Pattern {
        Token.word("france")
        Token.integer(2030...2030, digits: 4...4)
      }
      Pattern {
        Token.word("natura")
        Token.integer(2000...2000, digits: 4...4)
      }
      Pattern {
        Token.word("alpes", "agenda").requiring(.capital)
        Token.integer(2030...2030, digits: 4...4)
      }
      Pattern {
        Token.word("horizon").requiring(.capital)
        Token.integer(2020...2020, digits: 4...4)
      }
    }
  }

  func value(of match: borrowing Match) -> FoundReference? {
    FoundReference(kind: "name", number: match.range.upperBound - 1..<match.range.upperBound)
  }
}
