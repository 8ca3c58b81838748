import Language

/// Recognises «36 ans», «les 12-17 ans», «plus de 65 ans».
///
/// A span of years («pendant trois ans», «depuis dix ans») is a duration, which dates have claimed before.
struct Age: Rule {
  let id = "figure.age"

  let pattern = Pattern { Token.word("an", "ans") }

  func value(of match: borrowing Match) -> QuantityTail? {
    let (tokens, word) = (match.tokens, match.range.lowerBound)
    let start = max(tokens.sentence(around: word).lowerBound, word - 8)
    return (start..<word).contains { tokens.isWord($0, in: Self.lengths) } ? nil : QuantityTail(kind: .age)
  }

  /// «La durée moyenne de séjour est de 14 ans.»
  private static let lengths = WordClass("length of time", ["durée", "durées", "délai", "délais", "ancienneté", "mandat", "mandats"])
}
