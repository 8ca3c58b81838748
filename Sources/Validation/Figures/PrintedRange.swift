import Language
import Parsing
import Records

/// The values that a printed figure may stand for.
///
/// A number stands for all that round to its last printed digit; a count printed to the unit («412») for itself. A qualifier widens or
/// shifts that by the number's granularity, the coarsest step of 1 or 5 × 10ⁿ that it is a multiple of (95 000: 5 000), after M. Krifka,
/// «Approximate interpretation of number words» (2007): «près de 95 000» goes from 92 500, half a step below, up to 95 000.
struct PrintedRange {
  private let figure: FigureRecord

  init(_ figure: FigureRecord) { self.figure = figure }

  /// What is printed, read to its last digit.
  var strict: DecimalInterval? { reading(roundedTo: nil) }

  /// What is printed, as if rounded to a power of ten that it may well have been rounded to.
  ///
  /// - Parameter place: The exponent of the last digit that counts; `nil` for the last printed one.
  func reading(roundedTo place: Int?) -> DecimalInterval? {
    if let low = figure.low, let high = figure.high, low <= high { return DecimalInterval(low, high) }
    guard let value = figure.value else { return nil }
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

extension ExactDecimal {
  /// Half of the value.
  var exactHalf: ExactDecimal { self * ExactDecimal(5, exponent: -1) }
  /// A fifth of the value.
  var exactFifth: ExactDecimal { self * ExactDecimal(2, exponent: -1) }
}
