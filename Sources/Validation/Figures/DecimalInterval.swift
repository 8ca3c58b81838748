import Language

/// All values between two decimals, both included.
///
/// Sums and products are exact: where a product does not fit, there is none, and the check that asked cannot tell. Nothing is divided;
/// «part / whole = share» is tested as «100 × part = share × whole».
struct DecimalInterval: Hashable, Sendable {
  /// The least and the greatest value.
  let low, high: ExactDecimal

  /// The values between two decimals; `low` is not above `high`.
  init(_ low: ExactDecimal, _ high: ExactDecimal) {
    self.low = low
    self.high = high
  }

  /// One value.
  init(_ value: ExactDecimal) { self.init(value, value) }

  /// Whether some value lies in both.
  func overlaps(_ other: DecimalInterval) -> Bool { low <= other.high && other.low <= high }

  /// Whether a value lies in it.
  func contains(_ value: ExactDecimal) -> Bool { low <= value && value <= high }

  /// All sums of a value of each.
  static func + (a: DecimalInterval, b: DecimalInterval) -> DecimalInterval { DecimalInterval(a.low + b.low, a.high + b.high) }

  /// All differences of a value of each.
  static func - (a: DecimalInterval, b: DecimalInterval) -> DecimalInterval { DecimalInterval(a.low - b.high, a.high - b.low) }

  /// All products of a value of each; `nil` where one is negative or a product does not fit.
  func multiplied(by other: DecimalInterval) -> DecimalInterval? {
    guard low >= ExactDecimal(0), other.low >= ExactDecimal(0), let least = low.exactProduct(other.low),
      let most = high.exactProduct(other.high)
    else { return nil }
    return DecimalInterval(least, most)
  }
}

extension ExactDecimal {
  /// The product; `nil` where its digits do not fit.
  func exactProduct(_ other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    return overflow ? nil : ExactDecimal(product, exponent: exponent + other.exponent)
  }

  /// A hundred times the value.
  var hundredfold: ExactDecimal { scaled(byPowerOfTen: 2) }

  /// Half of 10^`exponent`.
  static func half(ofPlace exponent: Int) -> ExactDecimal { ExactDecimal(5, exponent: exponent - 1) }

  /// The smaller of two quotients' neighbours, for messages and for derived figures; never for a verdict.
  ///
  /// - Parameters:
  ///   - decimals: Digits after the point.
  ///   - rounding: `.down`, `.up` or `.toNearestOrAwayFromZero`.
  /// - Returns: `nil` where the divisor is not positive or the number does not fit.
  func quotient(by divisor: ExactDecimal, decimals: Int, rounding: FloatingPointRoundingRule) -> ExactDecimal? {
    let shift = exponent - divisor.exponent + decimals
    guard divisor.mantissa > 0, abs(shift) <= 18 else { return nil }
    let power = (0..<abs(shift)).reduce(Int128(1)) { power, _ in power * 10 }
    let numerator = Int128(mantissa) * (shift > 0 ? power : 1)
    let denominator = Int128(divisor.mantissa) * (shift < 0 ? power : 1)
    let quotient = Self.round(numerator, by: denominator, rounding)
    return Int64(exactly: quotient).map { ExactDecimal($0, exponent: -decimals) }
  }

  private static func round(_ numerator: Int128, by denominator: Int128, _ rounding: FloatingPointRoundingRule) -> Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard remainder != 0 else { return quotient }
    switch rounding {
    case .down: return remainder < 0 ? quotient - 1 : quotient
    case .up: return remainder > 0 ? quotient + 1 : quotient
    default: return 2 * remainder.magnitude >= denominator.magnitude ? quotient + (numerator < 0 ? -1 : 1) : quotient
    }
  }
}
