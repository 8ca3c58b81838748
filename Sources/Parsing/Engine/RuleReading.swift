/// What one rule can read, whether or not the reading was kept.
public struct RuleReading: Sendable, Hashable {
  /// The dimensions that numbers are contested by, in the order in which they read.
  public enum Dimension: String, Sendable, CaseIterable { case contact, reference, date, figure, place }

  /// The dimension of the rule.
  public let dimension: Dimension
  /// The rule's `id`.
  public let rule: String
  /// The tokens it reads.
  public let tokens: Range<Int>
}
