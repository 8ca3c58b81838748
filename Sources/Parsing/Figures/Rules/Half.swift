import Language

/// Recognises «la moitié des dossiers», «le quart des inscrits», «près du tiers de la population», «le double».
struct Half: Rule {
  let id = "figure.half"

  let pattern = Pattern {
    Token.word("moitié", "tiers", "quart").captured(as: .keyWord)
    FigurePatterns.whole
  }

  func value(of match: borrowing Match) -> FigureReading? {
    guard let divisor = match.value(.keyWord, in: Self.parts) else { return nil }
    var reading = FigureReading(kind: .ratio, value: ExactDecimal(1).share(of: ExactDecimal(divisor)))
    reading.of = match.range(.wholeOfShare)
    return reading
  }

  private static let parts = WordClass("part", ["moitié": 2, "tiers": 3, "quart": 4])
}
