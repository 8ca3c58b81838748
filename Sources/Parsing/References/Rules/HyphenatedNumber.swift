import Language

/// Recognises «Covid-19», «Millau-1», «SARS-CoV-2»: a name that ends with a number after a hyphen.
///
/// «9H-12H» are hours.
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
    let (tokens, first) = (match.tokens, match.range.lowerBound)
    let isHour = tokens.has(first, .glued) && tokens.has(first - 1, .number)
    guard !isHour, tokens.value(first, in: CalendarWords.all) == nil else { return nil }
    return FoundReference(kind: "name", number: match.range)
  }
}
