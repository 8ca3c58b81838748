import Language
import Records

/// Whether figures that belong together can all be true.
enum Coherence {
  case coherent, incoherent, undecided

  /// Tries a relation on what is printed, then, where it fails, on what the figures may have been rounded from.
  ///
  /// - Parameters:
  ///   - isUniform: Whether all were rounded to one place, as the rows of a table are; else each to its own.
  ///   - relation: Whether the relation can hold for some values of the intervals; `nil` where it cannot be computed.
  init(_ figures: [Figure], isUniform: Bool = false, _ relation: ([DecimalInterval]) -> Bool?) {
    let strict = figures.compactMap { PrintedRange($0).strict }
    guard strict.count == figures.count, let holds = relation(strict) else {
      self = .undecided
      return
    }
    if holds {
      self = .coherent
      return
    }
    let places = figures.filter { $0.kind != .percent && $0.kind != .ratio }.map { $0.value.flatMap(PrintedRange.likelyPlace) }
    let common = places.contains(nil) ? nil : places.compactMap(\.self).min()
    let loose = figures.compactMap { figure in
      let own = isUniform ? common : figure.value.flatMap(PrintedRange.likelyPlace)
      return PrintedRange(figure).reading(roundedTo: figure.kind == .percent || figure.kind == .ratio ? nil : own)
    }
    self = relation(loose) == false ? .incoherent : .undecided
  }

  /// Whether a part is so many percent, or such a ratio, of a whole.
  static func ofShare(_ share: Figure, part: Figure, whole: Figure) -> Coherence {
    Coherence([share, part, whole]) { ranges in
      ranges[0].multiplied(by: ranges[2]).map { $0.overlaps(share.isRatio ? ranges[1] : ranges[1].hundredfold) }
    }
  }

  /// Whether a ratio is so many percent.
  static func ofRatio(_ ratio: Figure, share: Figure) -> Coherence {
    Coherence([ratio, share]) { ranges in ranges[0].hundredfold.overlaps(ranges[1]) }
  }

  /// Whether a rate is what so many cases make of so many people, `perHead` of them a case.
  static func ofRate(_ rate: Figure, cases: Figure, people: Figure, perHead: ExactDecimal) -> Coherence {
    Coherence([rate, cases, people]) { ranges in
      guard let scaled = ranges[1].multiplied(by: DecimalInterval(perHead)) else { return nil }
      return ranges[0].multiplied(by: ranges[2]).map { $0.overlaps(scaled) }
    }
  }

  /// Whether parts make a total.
  static func ofSum(_ parts: [Figure], total: Figure) -> Coherence {
    Coherence(parts + [total], isUniform: true) { ranges in
      let sum = ranges.dropLast().reduce(DecimalInterval(ExactDecimal(0)), +)
      return ranges.last.map(sum.overlaps)
    }
  }

  /// Whether going from one level to another is a change of so many percent.
  static func ofRelativeChange(_ change: Figure, from: Figure, to: Figure, isIncrease: Bool) -> Coherence {
    Coherence([change, from, to]) { ranges in
      let whole = DecimalInterval(ExactDecimal(100))
      let factor = isIncrease ? whole + ranges[0] : whole - ranges[0]
      return ranges[1].multiplied(by: factor).map { $0.overlaps(ranges[2].hundredfold) }
    }
  }

  /// Whether one level is so many times the other: «doublé», «divisé par trois».
  static func ofMultiple(_ change: Figure, from: Figure, to: Figure, isIncrease: Bool) -> Coherence {
    Coherence([change, from, to]) { ranges in
      ranges[isIncrease ? 1 : 2].multiplied(by: ranges[0]).map { $0.overlaps(ranges[isIncrease ? 2 : 1]) }
    }
  }

  /// Whether going from one level to another is a change of so much.
  static func ofAbsoluteChange(_ change: Figure, from: Figure, to: Figure, isIncrease: Bool) -> Coherence {
    Coherence([change, from, to]) { ranges in
      (isIncrease ? ranges[2] - ranges[1] : ranges[1] - ranges[2]).overlaps(ranges[0])
    }
  }
}

extension DecimalInterval {
  /// A hundred times every value.
  var hundredfold: DecimalInterval { DecimalInterval(low.hundredfold, high.hundredfold) }
}
