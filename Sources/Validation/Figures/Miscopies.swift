import Language

extension ExactDecimal {
  /// What a whole number is with one digit hidden, or with two neighbours in order: numbers that differ by one slip share one of them.
  var slips: [Slip] {
    guard let integer, integer >= 100 else { return [] }
    var slips: [Slip] = []
    var (place, power, rest) = (0, 1, integer)
    while rest > 0 {
      let (last, next) = (rest % 10, rest / 10 % 10)
      slips.append(Slip(hiddenPlace: place, number: integer - last * power))
      if rest >= 10 { slips.append(Slip(hiddenPlace: nil, number: last < next ? integer - 9 * (next - last) * power : integer)) }
      (place, power, rest) = (place + 1, power &* 10, rest / 10)
    }
    return slips
  }

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

/// What two numbers share that differ by a slip of the pen.
struct Slip: Hashable {
  /// The place of the digit left out; `nil` where two neighbours stand in order.
  let hiddenPlace: Int?
  /// The number without it.
  let number: Int
}
