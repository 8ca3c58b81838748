/// A decimal number as it is printed: `mantissa` × 10^`exponent`, without binary rounding.
///
/// The exponent remembers the last digit that was printed: «8,60» is 860 × 10⁻², «3,5 millions» 35 × 10⁵. Equality and order are those of the value.
public struct ExactDecimal: Sendable {
  /// The digits.
  public var mantissa: Int64
  /// The power of ten of the last digit.
  public var exponent: Int

  /// `mantissa` × 10^`exponent`.
  public init(_ mantissa: Int64, exponent: Int = 0) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// A whole number.
  public init(_ value: Int) { self.init(Int64(value)) }

  /// The value as a whole number, `nil` where it has a fraction or does not fit.
  public var integer: Int? {
    if exponent == 0 { return Int(mantissa) }
    let plain = normalised
    guard plain.exponent >= 0, plain.exponent <= 18 else { return plain.mantissa == 0 ? 0 : nil }
    let (product, overflow) = plain.mantissa.multipliedReportingOverflow(by: Self.powerOfTen(plain.exponent))
    return overflow ? nil : Int(product)
  }

  /// The nearest binary number, for display and plausibility only.
  public var approximation: Double {
    exponent >= 0 ? Double(mantissa) * Self.power(exponent) : Double(mantissa) / Self.power(-exponent)
  }

  /// The same value times ten to a power: «3,5» scaled by 6 is «3,5 millions».
  public func scaled(byPowerOfTen power: Int) -> ExactDecimal {
    ExactDecimal(mantissa, exponent: exponent + power)
  }

  /// The same value without trailing zeros.
  public var normalised: ExactDecimal {
    guard mantissa != 0 else { return ExactDecimal(0) }
    var result = self
    while result.mantissa % 10 == 0 {
      result.mantissa /= 10
      result.exponent += 1
    }
    return result
  }

  private static func powerOfTen(_ exponent: Int) -> Int64 {
    (0..<exponent).reduce(1) { power, _ in power &* 10 }
  }

  private static func power(_ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { power, _ in power * 10 }
  }
}

extension ExactDecimal: Hashable, Comparable {
  /// Whether the values are equal, whatever was printed.
  public static func == (a: ExactDecimal, b: ExactDecimal) -> Bool {
    let (a, b) = (a.normalised, b.normalised)
    return a.mantissa == b.mantissa && a.exponent == b.exponent
  }

  /// Hashes the value, whatever was printed.
  public func hash(into hasher: inout Hasher) {
    let plain = normalised
    hasher.combine(plain.mantissa)
    hasher.combine(plain.exponent)
  }

  /// Order by value.
  public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool { (a - b).mantissa < 0 }
}

extension ExactDecimal {
  /// Two numbers on their common last digit; wide, so that no sum of printed figures overflows.
  private static func aligned(_ a: ExactDecimal, _ b: ExactDecimal) -> (Int128, Int128, exponent: Int) {
    let exponent = min(a.exponent, b.exponent)
    func wide(_ n: ExactDecimal) -> Int128 {
      (0..<min(n.exponent - exponent, 19)).reduce(Int128(n.mantissa)) { value, _ in value * 10 }
    }
    return (wide(a), wide(b), exponent)
  }

  /// The decimal nearest to a wide mantissa: digits that do not fit are cut.
  private static func narrowed(_ mantissa: Int128, exponent: Int) -> ExactDecimal {
    var (mantissa, exponent) = (mantissa, exponent)
    while Int64(exactly: mantissa) == nil {
      mantissa /= 10
      exponent += 1
    }
    return ExactDecimal(Int64(truncatingIfNeeded: mantissa), exponent: exponent)
  }

  /// The sum.
  public static func + (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    let (left, right, exponent) = aligned(a, b)
    return narrowed(left + right, exponent: exponent)
  }

  /// The difference.
  public static func - (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    a + ExactDecimal(-b.mantissa, exponent: b.exponent)
  }

  /// The product.
  public static func * (a: ExactDecimal, b: ExactDecimal) -> ExactDecimal {
    narrowed(Int128(a.mantissa) * Int128(b.mantissa), exponent: a.exponent + b.exponent)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// The value with a decimal point and no exponent, as JSON writes it: `8.60`, `3500000`.
  public var description: String {
    let digits = String(mantissa.magnitude)
    let sign = mantissa < 0 ? "-" : ""
    if exponent >= 0 { return sign + digits + (mantissa == 0 ? "" : String(repeating: "0", count: exponent)) }
    let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    return sign + padded.dropLast(-exponent) + "." + padded.suffix(-exponent)
  }
}

extension ExactDecimal {
  /// Reads a number with a decimal point, as `description` writes it; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : ""
    guard let mantissa = Int64(String(parts[0]) + String(fraction)), parts.count == 1 || !fraction.isEmpty else { return nil }
    self.init(mantissa, exponent: -fraction.utf8.count)
  }
}
