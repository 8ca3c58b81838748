public import Language
public import Records

extension FigureRecord {
  /// The least and the most that the figure may stand for, by its last printed digit and its qualifier.
  public var bounds: (low: ExactDecimal, high: ExactDecimal)? { PrintedRange(Figure(self)).strict.map { ($0.low, $0.high) } }
}
