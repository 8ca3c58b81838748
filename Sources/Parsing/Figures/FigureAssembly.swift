import Language

/// How a mention comes of what was read.
extension FigureMention {
  /// The figure of a quantity and what follows it.
  convenience init(_ quantity: Quantity, _ tail: QuantityTail, source: MentionSource) {
    self.init(source: source, kind: tail.kind)
    let low = tail.applied(to: quantity.value, isNegative: quantity.sign == .minus)
    if let upper = quantity.high {
      (self.low, high) = (low, tail.applied(to: upper, isNegative: quantity.sign == .minus))
    } else {
      value = low
    }
    unit = tail.unit
    qualifier = quantity.qualifier
    per = tail.per
    direction = tail.direction ?? tail.direction(of: quantity.sign)
    countedTokens = tail.counted
    ofTokens = tail.of
  }

  /// The figure that a rule reads as a whole.
  convenience init(_ reading: FigureReading, source: MentionSource, in tokens: Tokens) {
    self.init(source: source, kind: reading.kind, value: reading.value, low: reading.low, high: reading.high)
    unit = reading.unit
    qualifier = reading.qualifier
    direction = reading.direction
    scope = reading.scope
    countedTokens = reading.counted
    ofTokens = reading.of
  }
}

extension QuantityTail {
  /// The number meant by a number printed before the unit.
  fileprivate func applied(to number: ExactDecimal, isNegative: Bool) -> ExactDecimal {
    var value = number.scaled(byPowerOfTen: power)
    if let addend { value = value + addend }
    if let divisor { value = value.share(of: divisor) }
    if isNegative, hasSign { value.mantissa = -value.mantissa }
    return value
  }

  private var hasSign: Bool { isSigned || unit == "°C" || unit == "°F" }

  fileprivate func direction(of sign: Quantity.Sign?) -> FigureDirection? {
    guard let sign, !hasSign else { return nil }
    return sign == .plus ? .increase : .decrease
  }
}
