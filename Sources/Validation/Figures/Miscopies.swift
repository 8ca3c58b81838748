import Language

extension ExactDecimal {
  /// Whether two whole numbers of three digits or more differ by two neighbours that changed places: 1 247 and 1 274.
  func isSwapped(with other: ExactDecimal) -> Bool {
    guard let (mine, theirs, differing) = digits(besides: other), differing.count == 2 else { return false }
    let (first, second) = (differing[0], differing[1])
    return second == first + 1 && mine[first] == theirs[second] && mine[second] == theirs[first]
  }

  /// Whether two whole numbers of three digits or more differ in one digit.
  func differsInOneDigit(from other: ExactDecimal) -> Bool { digits(besides: other)?.differing.count == 1 }

  /// The digits of both, and where they differ; `nil` where they have not as many.
  private func digits(besides other: ExactDecimal) -> (mine: [UInt8], theirs: [UInt8], differing: [Int])? {
    guard let integer, let second = other.integer else { return nil }
    let (mine, theirs) = (Array(String(integer).utf8), Array(String(second).utf8))
    guard mine.count == theirs.count, mine.count >= 3 else { return nil }
    return (mine, theirs, mine.indices.filter { mine[$0] != theirs[$0] })
  }
}
