import Language

/// Recognises «Covid-19», «Millau-1», «SARS-CoV-2»: a name that ends with a number after a hyphen.
struct HyphenatedNumber: ReferenceRule {
  let id = "reference.hyphenated-number"

  let pattern = Pattern {
    Pattern.any {
      Token.capitalised
      Token.word("covid")
    }
    Token.number.hyphened()
    Pattern.notAhead(Token.anyWord.hyphened())
    Pattern.notAhead(Token.number.hyphened())
  }

  func value(of match: borrowing Match) -> FoundReference? {
    guard match.tokens.value(match.range.lowerBound, in: CalendarWords.all) == nil else { return nil }
    return FoundReference(kind: "name", number: match.range)
  }
}
