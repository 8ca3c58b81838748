import Language

/// Recognises «moitié moins».
struct HalfAsMany: Rule {
  let id = "figure.half-as-many"

  let pattern = Pattern {
    Token.word("moitié")
    Token.word("moins")
    FigurePatterns.material.optional()
  }

  func value(of match: borrowing Match) -> FigureReading? {
    var reading = FigureReading(kind: .ratio, value: ExactDecimal(5, exponent: -1))
    reading.direction = .decrease
    reading.of = match.range(.countedNoun)
    return reading
  }
}
