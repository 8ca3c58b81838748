import Language

/// Recognises «la soixantaine de familles présentes», «cette dizaine d’élus»: about so many, known ones.
///
/// «une soixantaine» is read as a number; «la quarantaine», without what it counts, is an age or an isolation.
struct DefiniteCollective: Rule {
  let id = "figure.definite-collective"

  let pattern = Pattern {
    Pattern.after(Token.word("la", "cette", "sa", "leur"))
    Token.word(in: Self.sizes).captured(as: .keyWord)
    FigurePatterns.material
  }

  func value(of match: borrowing Match) -> FigureReading? {
    guard let size = match.value(.keyWord, in: Self.sizes) else { return nil }
    var reading = FigureReading(kind: .count, value: ExactDecimal(size))
    reading.qualifier = .about
    reading.counted = match.range(.countedNoun)
    return reading
  }

  private static let sizes = WordClass(
    "collective",
    [
      "dizaine": 10, "douzaine": 12, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60,
      "centaine": 100,
    ])
}
