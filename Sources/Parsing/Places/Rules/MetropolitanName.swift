import Language

/// Recognises «Valenciennes Métropole», «Saint-Brieuc Armor Agglomération», «Niort Agglo»: intercommunalities named after their city.
struct MetropolitanName: Rule {
  let id = "place.metropolitan-name"

  let pattern = Pattern {
    Token.capitalised.apart()
    Pattern.scan(NameTail())
  }

  func value(of match: borrowing Match) -> PlaceReading? {
    NameFinder(tokens: match.tokens).longest(at: match.range.lowerBound) == nil ? nil : .named(.epci)
  }

  /// Up to five words with capitals or hyphens, the last one of a grouping.
  private struct NameTail: TokenScanner {
    private static let groupings = WordClass("grouping", ["métropole", "agglomération", "agglo", "communauté"])

    func end(at token: Int, in tokens: Tokens) -> Int? {
      var end = token
      while end - token < 5, tokens.has(end, .word), tokens.has(end, .capital) || tokens.has(end, .hyphened),
        !tokens.has(end, .sentenceStart)
      {
        if tokens.value(end, in: Self.groupings) != nil, !tokens.has(end, .hyphened) { return end + 1 }
        end += 1
      }
      return nil
    }
  }
}
