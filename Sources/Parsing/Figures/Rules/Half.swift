import Language

/// Recognises «la moitié des dossiers», «le quart des inscrits», «près du tiers de la population», «le double».
struct Half: Rule {
  let id = "figure.half"

  let pattern = Pattern {
    Token.word("moitié", "tiers", "quart").captured(as: .keyWord)
    FigurePatterns.whole.optional()
  }

  func value(of match: borrowing Match) -> FigureReading? {
    guard let divisor = match.value(.keyWord, in: Self.parts) else { return nil }
    guard match.has(.wholeOfShare) || isAlone(match) else { return nil }
    var reading = FigureReading(kind: .ratio, value: ExactDecimal(1).share(of: ExactDecimal(divisor)))
    reading.of = match.range(.wholeOfShare)
    return reading
  }

  /// «près de la moitié sont …», «réduit de moitié», not «la moitié nord», «à moitié».
  private func isAlone(_ match: borrowing Match) -> Bool {
    let (tokens, word) = (match.tokens, match.range.lowerBound)
    guard tokens.isWord(word, in: Self.half) else { return false }
    if tokens.isWord(word - 1, in: Self.of) {
      return (max(0, word - 4)..<word).contains { tokens.isWord($0, in: VariationWords.movements) }
    }
    guard tokens.isWord(word - 1, in: Self.article) else { return false }
    if tokens.isWord(word + 1, in: Self.directions) { return false }
    let next = tokens.morphology(word + 1)
    return tokens.isWord(word + 1, in: NounWords.notNouns) || next.isDisjoint(with: [.noun, .adjective]) && !tokens.has(word + 1, .number)
  }

  private static let directions = WordClass("direction", ["nord", "sud", "ouest"])
  private static let half = WordClass("half", ["moitié"])
  private static let of = WordClass("of", ["de"])
  private static let article = WordClass("article", ["la"])
  private static let parts = WordClass("part", ["moitié": 2, "tiers": 3, "quart": 4])
}
