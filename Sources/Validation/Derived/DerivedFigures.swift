import Language
public import Records

/// Finds what two figures imply about a third that the text does not give: «95 000 salariés, soit 8,6 % des salariés du département» implies
/// between 1 098 266 and 1 111 111 of them.
///
/// The bounds are whole numbers inside the interval that rounding and qualifiers leave; readers compare them with outside sources.
public struct DerivedFigures {
  private let subject: CheckSubject

  /// The derivations of a subject.
  public init(_ subject: CheckSubject) { self.subject = subject }

  /// The figures, in reading order.
  public var all: [DerivedFigure] {
    subject.figures.sentences.flatMap { sentence in
      sentence.figures.count > 1 && sentence.figures.contains { $0.kind == .percent }
        ? wholes(in: sentence) + levelsBefore(in: sentence) : []
    }
  }

  // MARK: The whole of a share

  private func wholes(in sentence: FigureSentence) -> [DerivedFigure] {
    let known = subject.figures.shares.map { $0.share.id }
    return sentence.figures.indices.dropLast().compactMap { first in
      let (pair, links) = (Array(sentence.figures[first...(first + 1)]), Array(sentence.links[first...(first + 2)]))
      guard let (part, share) = partAndShare(pair, links), !known.contains(share.id), let whole = share.of else { return nil }
      return derived(from: part, over: share, factor: PrintedRange(share).strict) { low, high in
        "\(qualified(part)) = \(qualified(share)) : \(between(low, high))\(unit(of: part)) (\(whole))."
      }
    }
  }

  /// «412 places, soit 85,8 % du parc», «85,8 % du parc (412)».
  private func partAndShare(_ pair: [Figure], _ links: [Link]) -> (part: Figure, share: Figure)? {
    if pair[0].isAmount, pair[1].isPercentage, ShareTriple.restates(links[1]) { return (pair[0], pair[1]) }
    guard pair[0].isPercentage, pair[1].isAmount, links[1].says("("), links[2].begins(with: ")") else { return nil }
    return (pair[1], pair[0])
  }

  // MARK: The level before a change

  private func levelsBefore(in sentence: FigureSentence) -> [DerivedFigure] {
    let known = subject.figures.changes.map { $0.change.id }
    return sentence.figures.indices.dropLast().compactMap { first in
      let (level, change, link) = (sentence.figures[first], sentence.figures[first + 1], sentence.links[first + 1])
      guard level.isAmount, change.kind == .percent, change.unit == "%", let isIncrease = change.isIncrease(after: link),
        change.direction != nil, !known.contains(change.id), states(link, changeOf: level), let range = PrintedRange(change).strict
      else { return nil }
      let hundred = DecimalInterval(ExactDecimal(100))
      return derived(from: level, over: change, factor: isIncrease ? hundred + range : hundred - range) { low, high in
        let sign = isIncrease ? "+" : "−"
        return "\(qualified(level)) (\(sign)\u{A0}\(change.quoted)) : \(between(low, high))\(unit(of: level)) auparavant."
      }
    }
  }

  /// «1 500 demandeurs (+ 25 %)», «1 500 demandeurs, en hausse de 25 %».
  private func states(_ link: Link, changeOf level: Figure) -> Bool {
    !link.isEmpty && (link.says("(") || link.says("(", "+") || link.begins(with: ",", "en") && link.ends(with: "de"))
  }

  // MARK: The arithmetic

  /// `part` × 100 / `factor`, rounded inwards.
  private func derived(
    from part: Figure, over other: Figure, factor: DecimalInterval?, text: (ExactDecimal, ExactDecimal) -> String
  ) -> DerivedFigure? {
    guard let range = PrintedRange(part).strict?.hundredfold, let factor, factor.low > ExactDecimal(0), part.value != ExactDecimal(0),
      let low = range.low.quotient(by: factor.high, decimals: 0, rounding: .up),
      let high = range.high.quotient(by: factor.low, decimals: 0, rounding: .down), low <= high
    else { return nil }
    return DerivedFigure(text: text(low, high), low: low, high: high, operands: [part.id, other.id])
  }

  private func between(_ low: ExactDecimal, _ high: ExactDecimal) -> String {
    low == high ? low.french : "entre \(low.french) et \(high.french)"
  }

  private func qualified(_ figure: Figure) -> String {
    switch figure.qualifier {
    case .about: "environ " + figure.quoted
    case .nearly: "près de " + figure.quoted
    case .over: "plus de " + figure.quoted
    case .under: "moins de " + figure.quoted
    case .atLeast: "au moins " + figure.quoted
    case .atMost: "au plus " + figure.quoted
    case .exactly, nil: figure.quoted
    }
  }

  private func unit(of figure: Figure) -> String { figure.unit == "EUR" ? "\u{202F}€" : figure.unit.map { "\u{202F}" + $0 } ?? "" }
}
