import Language

/// Recognises «A86», «RD 7», «RN 94», «D914A»: roads; «H5N1» and «A400M» are none.
struct RoadSite: Rule {
  let id = "place.road"

  let pattern = Pattern {
    Token.word("a", "n", "d", "rd", "rn", "rm", "m").requiring(.capital)
    Pattern.scan(RoadNumber())
  }

  func value(of match: borrowing Match) -> PlaceReading? {
    let first = match.range.lowerBound
    let isInsideCode = match.tokens.has(first, .glued) && match.tokens.has(first - 1, .number)
    return isInsideCode || Road.isModel(match.range, in: match.tokens) ? nil : .site
  }

  /// A number of up to four digits, whoever has claimed it; a single letter must have it close by.
  private struct RoadNumber: TokenScanner {
    func end(at token: Int, in tokens: Tokens) -> Int? {
      guard tokens.has(token, .number), !tokens.has(token, .inWords), !tokens.has(token, .decimal), tokens.span(token).count <= 4 else {
        return nil
      }
      let isLetterAlone = tokens.span(token - 1).count == 1
      return isLetterAlone && !tokens.has(token, .glued) && !tokens.has(token, .hyphened) ? nil : token + 1
    }
  }
}
