import Language

/// Recognises «Valenciennes Métropole», «Saint-Brieuc Armor Agglomération», «Niort Agglo»: intercommunalities named after their city.
struct MetropolitanName: Rule {
  let id = "place.metropolitan-name"

  let pattern = Pattern {
    Token.capitalised.apart().without(.elided)
    Pattern.scan(NameTail())
  }

  func value(of match: borrowing Match) -> PlaceReading? {
    let (tokens, first) = (match.tokens, match.range.lowerBound)
    guard tokens.value(first, in: PlaceWords.articles) == nil else { return nil }
    return Gazetteer.state(after: Gazetteer.root, word: tokens.foldedHashes[first]) == nil ? nil : .named(.epci)
  }

  /// Up to five words with capitals or hyphens, the last one of a grouping.
  private struct NameTail: TokenScanner {
    private static let groupings = WordClass("grouping", ["métropole", "agglomération", "agglo", "communauté"])

    func end(at token: Int, in tokens: Tokens) -> Int? {
      var end = token
      while end - token < 6, isPart(end, tokens) {
        if tokens.value(end, in: Self.groupings) != nil, !tokens.has(end, .hyphened) { return end + 1 }
        end += 1
      }
      return nil
    }

    private func isPart(_ token: Int, _ tokens: Tokens) -> Bool {
      guard tokens.has(token, .word), !tokens.has(token, .sentenceStart) else { return false }
      return tokens.has(token, .capital) || tokens.has(token, .hyphened) || tokens.value(token, in: PlaceWords.nobiliary) != nil
    }
  }
}
