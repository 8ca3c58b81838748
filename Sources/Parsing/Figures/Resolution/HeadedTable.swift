import Documents
import Language

/// A table with its headings, read once for all its figures.
struct HeadedTable {
  /// Its block.
  let block: Int
  /// How many of its rows are headings: as its layout says, else its first row where that holds no figures.
  let headerRows: Int
  /// The caption before it and the note after it, where a unit may be named for the whole table.
  let notes: [Range<Int>]
  private let rows: [[TextSpan]]
  /// The tokens of the cell that heads each column, the lowest of several.
  private let columns: [Range<Int>?]

  init(block: Int, in tokens: Tokens) {
    self.block = block
    rows = tokens.document.blocks[block].rows
    headerRows = Self.headerRows(of: tokens.document.blocks[block], tokens)
    notes = Self.notes(of: block, tokens)
    let headings = rows.prefix(headerRows)
    columns = (0..<(headings.map(\.count).max() ?? 0)).map { column in
      let cells = headings.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      return (cells.last { $0.start < $0.end } ?? cells.last).map { tokens.tokens(in: $0) }
    }
  }

  private static func headerRows(of table: Block, _ tokens: Tokens) -> Int {
    if table.headerRows > 0 { return table.headerRows }
    guard table.rows.count > 1, let first = table.rows.first else { return 0 }
    let isWordy = first.dropFirst().prefix(40).allSatisfy { cell in !tokens.tokens(in: cell).contains { tokens.claim(of: $0) == .figure } }
    return isWordy ? 1 : 0
  }

  private static func notes(of block: Int, _ tokens: Tokens) -> [Range<Int>] {
    let blocks = tokens.document.blocks
    let caption = block > 0 ? tokens.tokens(in: blocks[block - 1].span) : 0..<0
    let before = caption.count <= 20 ? caption : 0..<0
    let after = block + 1 < blocks.count ? tokens.tokens(in: blocks[block + 1].span).prefix(10) : 0..<0
    return [before, after]
  }

  /// The cell, below the headings, that a figure stands in.
  func cell(of figure: FigureMention) -> TableCell? {
    let start = figure.source.span.start
    guard let row = Self.place(of: start, among: rows.count, start: { rows[$0].first?.start ?? 0 }), row >= headerRows,
      let column = Self.place(of: start, among: rows[row].count, start: { rows[row][$0].start })
    else { return nil }
    return TableCell(block: block, row: row, column: column)
  }

  /// The last of several spans that starts at or before a byte.
  private static func place(of byte: Int, among count: Int, start: (Int) -> Int) -> Int? {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if start(middle) <= byte { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  /// The headings of a cell; a row of headings that lacks its first cells stands over the last columns.
  func headings(of cell: TableCell, in tokens: Tokens) -> CellHeadings {
    let row = rows[cell.row].first.map { tokens.tokens(in: $0) }
    guard headerRows > 0 else { return CellHeadings(row: row) }
    let column = cell.column - max(0, rows[cell.row].count - rows[headerRows - 1].count)
    return CellHeadings(row: row, column: columns.indices.contains(column) ? columns[column] : nil)
  }
}

/// The tokens of the headings of a cell.
struct CellHeadings {
  /// The first cell of its row.
  var row: Range<Int>?
  /// The cell that heads its column.
  var column: Range<Int>?
}
