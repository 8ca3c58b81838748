public import Language

/// A figure: the number, what it counts, of what, where and when.
///
/// One object from its recognition on: each step of resolution fills in what it finds.
public final class FigureMention {
  /// Where it stands.
  public var source: MentionSource
  /// What it is.
  public var kind: FigureKind
  /// The number meant; `nil` for a range. A percentage is in percent (8.6, not 0.086).
  public var value: ExactDecimal?
  /// The ends of a range, both included.
  public var low, high: ExactDecimal?
  /// ISO 4217 for money, `%` or `pp` for percent, the BIPM symbol for a measure.
  public var unit: String?
  /// How exact the number says it is.
  public var qualifier: FigureQualifier?
  /// Which way a variation goes.
  public var direction: FigureDirection?
  /// What is counted or measured, as written, without its determiner.
  public var counted: String?
  /// For a share, the whole.
  public var of: String?
  /// For a rate or a price, what it is counted by.
  public var per: String?
  /// For a rank, where it holds.
  public var scope: String?
  /// Whether it is a level, a change, a target, …
  public var nature: FigureNature?
  /// The EDTF value that the figure is about.
  public var period: String?
  /// The date mention that says so, as an index into the dates.
  public var periodDate: Int?
  /// The place that the figure is about, as an index into the places.
  public var place: Int?
  /// The figure that this one is compared with, as an index into the figures.
  public var comparison: Int?
  /// For a figure in a table, its cell.
  public var cell: TableCell?
  /// The tokens of what is counted and of the whole, until resolution writes them out.
  var countedTokens, ofTokens: Range<Int>?
  /// The sentence that it stands in, for resolution.
  var sentence = 0..<0
  /// For a figure in a table, the tokens of the headings of its row and its column, for resolution.
  var headings = CellHeadings()

  /// A figure with its number; the rest is filled in.
  public init(source: MentionSource, kind: FigureKind, value: ExactDecimal? = nil, low: ExactDecimal? = nil, high: ExactDecimal? = nil) {
    self.source = source
    self.kind = kind
    self.value = value
    self.low = low
    self.high = high
  }
}

/// The kinds of figures.
public enum FigureKind: String, Sendable, CaseIterable { case count, percent, money, measure, age, ratio, rate, rank, edition }

/// How exact a number says it is: «environ», «près de», «plus de», «moins de», «au moins», «au plus», «exactement».
public enum FigureQualifier: String, Sendable, CaseIterable {
  case about, nearly, over, under, exactly
  case atLeast = "at_least"
  case atMost = "at_most"
}

/// Which way a variation goes.
public enum FigureDirection: String, Sendable, CaseIterable { case increase, decrease, stable }

/// What a figure speaks of.
public enum FigureNature: String, Sendable, CaseIterable { case level, change, cumulative, target, threshold, forecast }

/// A cell of a table, counted from 0.
public struct TableCell: Sendable, Hashable {
  /// The block of the table.
  public var block: Int
  /// Its row and column.
  public var row, column: Int
  /// Whether its row or its column states the total of the others.
  public var isTotalRow, isTotalColumn: Bool

  /// A cell.
  public init(block: Int, row: Int, column: Int, isTotalRow: Bool = false, isTotalColumn: Bool = false) {
    self.block = block
    self.row = row
    self.column = column
    self.isTotalRow = isTotalRow
    self.isTotalColumn = isTotalColumn
  }
}
