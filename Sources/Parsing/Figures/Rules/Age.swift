import Language

/// Recognises «36 ans», «les 12-17 ans», «plus de 65 ans».
///
/// A span of years («pendant trois ans», «depuis dix ans») is a duration, which dates have claimed before.
struct Age: Rule {
  let id = "figure.age"

  let pattern = Pattern { Token.word("an", "ans") }

  func value(of match: borrowing Match) -> QuantityTail? { QuantityTail(kind: .age) }
}
