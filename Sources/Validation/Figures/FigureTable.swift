import Language
import Documents
import Parsing
import Records

/// A table with its figures cell by cell.
struct FigureTable {
  private let document: DocumentText
  /// The cells of every row, and the texts of one that a page break cut off.
  private let rows: [[TextSpan]], carried: [String]?
  /// The figures of every cell, row by row; only a cell of one figure can be reckoned with.
  private let figures: [[Figure]]
  private let totalRows, totalColumns: Set<Int>
  /// How many of the first rows are headings.
  let headerRows: Int
  /// The columns after the labels.
  let columns: Range<Int>

  /// - Parameter carried: A last row that a page break cut off, cell by cell after its label.
  init(
    block: Int, _ pairs: [(figure: Figure, mention: FigureMention)], carried: CarriedTotals? = nil, in document: DocumentText
  ) {
    self.document = document
    let rows = document.blocks[block].rows
    self.rows = rows
    self.carried = carried.map { [$0.label] + $0.figures.map { $0.text } }
    let width = max(rows.reduce(1) { max($0, $1.count) }, self.carried?.count ?? 1)
    columns = 1..<width
    let cells = pairs.compactMap(\.mention.cell)
    var figures = [[Figure]](repeating: [], count: (rows.count + 1) * width)
    for (figure, mention) in pairs { if let cell = mention.cell { figures[cell.row * width + cell.column].append(figure) } }
    for (column, figure) in (carried?.figures ?? []).enumerated() { figures[rows.count * width + column + 1] = [figure] }
    self.figures = figures
    headerRows = cells.map(\.row).min() ?? 0
    totalRows = Set(cells.filter(\.isTotalRow).map(\.row))
      .union(rows.indices.filter { row in rows[row].first.map { Self.saysTotal(document.text(in: $0)) } ?? false })
      .union(carried.map { Self.saysTotal($0.label) } ?? false ? [rows.count] : [])
    totalColumns = Set(cells.filter(\.isTotalColumn).map(\.column))
      .union(headerRows > 0 ? rows[0].indices.filter { $0 > 0 && Self.saysTotal(document.text(in: rows[0][$0])) } : [])
  }

  private static func saysTotal(_ label: String) -> Bool {
    PrintedWords(label).containsAny("total", "totaux", "ensemble")
  }

  /// The rows below the headings.
  var bodyRows: Range<Int> { min(headerRows, rowCount)..<rowCount }
  private var rowCount: Int { rows.count + (carried == nil ? 0 : 1) }
  /// The label of a row.
  func label(ofRow row: Int) -> String { text(row, 0) }
  /// The heading of a column.
  func heading(ofColumn column: Int) -> String {
    (0..<min(headerRows, rowCount)).map { text($0, column) }.joined(separator: " ")
  }
  /// The text of a cell.
  func text(_ row: Int, _ column: Int) -> String {
    guard row < rows.count else { return carried.map { column < $0.count ? $0[column] : "" } ?? "" }
    return column < rows[row].count ? document.text(in: rows[row][column]) : ""
  }
  /// The one figure of a cell.
  func figure(_ row: Int, _ column: Int) -> Figure? {
    let all = figures[row * columns.upperBound + column]
    return all.count == 1 ? all[0] : nil
  }
  /// Whether a row states the total of rows above it.
  func isTotal(row: Int) -> Bool { totalRows.contains(row) }
  /// Whether a column states the total of the columns before it.
  func isTotal(column: Int) -> Bool { totalColumns.contains(column) }
}
