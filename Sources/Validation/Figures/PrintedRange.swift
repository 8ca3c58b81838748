import Language
import Parsing
import Records

/// The values that a printed figure may stand for.
///
/// A number stands for all that round to its last printed digit; a count printed to the unit («412») for itself. A qualifier widens or
/// shifts that by the number's granularity, the coarsest step of 1 or 5 × 10ⁿ that it is a multiple of (95 000: 5 000), after M. Krifka,
/// «Approximate interpretation of number words» (2007): «près de 95 000» goes from 92 500, half a step below, up to 95 000.
struct PrintedRange {
  private let figure: Figure

  init(_ figure: Figure) { self.figure = figure }

  /// What is printed, read to its last digit.
  var strict: DecimalInterval? { reading(roundedTo: nil) }

  /// What is printed, as if rounded to a power of ten that it may well have been rounded to.
  ///
  /// - Parameter place: The exponent of the last digit that counts; `nil` for the last printed one.
  func reading(roundedTo place: Int?) -> DecimalInterval? {
    if let low = figure.low, let high = figure.high, low <= high { return DecimalInterval(low, high) }
    guard let value = figure.value else { return nil }
    if figure.kind == .ratio { return SimpleRatio(value).range(figure.qualifier) }
    let margin = margin(of: value, roundedTo: place)
    switch figure.qualifier {
    case nil, .exactly: return DecimalInterval(value - margin, value + margin)
    case .nearly: return DecimalInterval(value - max(halfStep(of: value), margin), value + margin)
    case .about: return DecimalInterval(value - max(step(of: value), margin), value + max(step(of: value), margin))
    case .over, .atLeast: return DecimalInterval(value - margin, value + value.exactHalf)
    case .under, .atMost: return DecimalInterval(value.exactHalf, value + margin)
    }
  }

  /// The place that a number may well have been rounded to: its last digit that is no zero, where three zeros or more follow; two digits
  /// are taken as meant («1 000 000» may be 1,04 million, not 1,4).
  static func likelyPlace(of value: ExactDecimal) -> Int? {
    let plain = value.normalised
    guard plain.exponent >= 3 else { return nil }
    return plain.exponent - (plain.mantissa.magnitude < 10 ? 1 : 0)
  }

  private func margin(of value: ExactDecimal, roundedTo place: Int?) -> ExactDecimal {
    if let place, place > value.exponent { return .half(ofPlace: place) }
    let isCounted = [.count, .rank, .edition, .age].contains(figure.kind)
    return isCounted && value.exponent == 0 ? ExactDecimal(0) : .half(ofPlace: value.exponent)
  }

  /// The coarsest step of 1 or 5 × 10ⁿ that a number is a multiple of, but no more than a fifth of it.
  private func step(of value: ExactDecimal) -> ExactDecimal {
    let plain = value.normalised
    return min(ExactDecimal(plain.mantissa % 5 == 0 ? 5 : 1, exponent: plain.exponent), value.exactFifth)
  }

  private func halfStep(of value: ExactDecimal) -> ExactDecimal { step(of: value).exactHalf }
}

/// What a ratio in words may stand for: halfway to its neighbours among those that people say.
///
/// «Deux tiers» has the neighbours «la moitié» and «trois quarts»; «trois sur dix» those a tenth away; «doublé» has «augmenté de moitié»
/// and «triplé».
private struct SimpleRatio {
  private let value: ExactDecimal

  init(_ value: ExactDecimal) { self.value = value }

  /// None, a quarter, a third, … in ten-thousandths, as records round them.
  private static let plain = [0, 2500, 3333, 5000, 6667, 7500, 10_000].map { ExactDecimal(Int64($0), exponent: -4) }

  private var neighbours: (below: ExactDecimal, above: ExactDecimal) {
    if let index = Self.plain.firstIndex(of: value), index > 0, index + 1 < Self.plain.count {
      return (Self.plain[index - 1], Self.plain[index + 1])
    }
    if value == ExactDecimal(2) { return (ExactDecimal(15, exponent: -1), ExactDecimal(3)) }
    let gap = value > ExactDecimal(1) ? ExactDecimal(1) : min(ExactDecimal(1, exponent: -1), value)
    return (value - gap, value + gap)
  }

  /// - Parameter qualifier: «Plus d’un tiers» goes up to the next ratio but one, «près d’un tiers» no higher than a third.
  func range(_ qualifier: FigureQualifier?) -> DecimalInterval {
    let (below, above) = neighbours
    let (low, high) = ((below + value).exactHalf, (above + value).exactHalf)
    switch qualifier {
    case .over, .atLeast: return DecimalInterval(value - ExactDecimal(1, exponent: -2), max(above, value + value.exactHalf))
    case .under, .atMost: return DecimalInterval(min(below, value.exactHalf), value + ExactDecimal(1, exponent: -2))
    case .nearly: return DecimalInterval(low, value + ExactDecimal(1, exponent: -2))
    case nil, .about, .exactly: return DecimalInterval(low, high)
    }
  }
}

extension ExactDecimal {
  /// Half of the value.
  var exactHalf: ExactDecimal { self * ExactDecimal(5, exponent: -1) }
  /// A fifth of the value.
  var exactFifth: ExactDecimal { self * ExactDecimal(2, exponent: -1) }
}
