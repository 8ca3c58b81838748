import Documents
import Language

/// Gives each figure of a table its cell, and what its headings say: unit, noun, whether it is a total.
enum TableFigures {
  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices where !tokens.block(of: figures[index].first).rows.isEmpty {
      guard let cell = cell(of: figures[index], tokens), cell.row >= TableHeadings.rows(of: cell.block, tokens) else { continue }
      figures[index].cell = cell
      readHeadings(figures[index], cell, tokens)
    }
  }

  /// Gives the figures of tables whose headings name nothing the noun that the text around has for the same numbers.
  static func resolveNouns(_ figures: inout [FigureMention], in tokens: Tokens) {
    var first = 0
    while first < figures.count {
      let block = figures[first].cell?.block
      let end = figures[first...].firstIndex { $0.cell?.block != block } ?? figures.count
      if block != nil, let noun = nounOfTable(first..<end, figures) {
        for index in first..<end where figures[index].isBare { figures[index].counted = noun }
      }
      first = end
    }
  }

  private static func cell(of figure: FigureMention, _ tokens: Tokens) -> TableCell? {
    let rows = tokens.block(of: figure.first).rows
    let start = figure.source.span.start
    guard let row = place(of: start, among: rows.count, start: { rows[$0].first?.start ?? 0 }),
      let column = place(of: start, among: rows[row].count, start: { rows[row][$0].start })
    else { return nil }
    return TableCell(block: Int(tokens.blocks[figure.first]), row: row, column: column)
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

  private static func readHeadings(_ figure: FigureMention, _ cell: TableCell, _ tokens: Tokens) {
    let side = tokens.document.blocks[cell.block].rows[cell.row].first.map { tokens.tokens(in: $0) }
    let heading = TableHeadings.columnHeading(of: cell, tokens).map { tokens.tokens(in: $0) }
    figure.cell?.isTotalRow = side.map { TableHeadings.isTotal($0, tokens) } ?? false
    figure.cell?.isTotalColumn = heading.map { TableHeadings.isTotal($0, tokens) } ?? false
    guard figure.isBare, cell.column > 0 || heading != nil else { return }
    if let heading, TableHeadings.takeUnit(from: heading, figure, tokens) { return }
    if let side, cell.column > 0, TableHeadings.takeUnit(from: side, figure, tokens, isSide: true) { return }
    for note in TableHeadings.notes(of: cell.block, tokens) where TableHeadings.takeUnit(from: note, figure, tokens, isSide: true) {
      return
    }
    if let heading, TableHeadings.isRate(heading, tokens) { figure.kind = .rate }
    if figure.kind != .count { return }
    figure.counted =
      heading.flatMap { TableHeadings.noun(in: $0, tokens) }
      ?? (cell.column > 0 ? side.flatMap { TableHeadings.noun(in: $0, tokens) } : nil)
  }

  /// The noun of a count outside the table that stands in it too: the one written out, else the fullest.
  private static func nounOfTable(_ table: Range<Int>, _ figures: [FigureMention]) -> String? {
    guard table.contains(where: { figures[$0].isBare }) else { return nil }
    let values = Set(table.lazy.filter { figures[$0].kind == .count }.compactMap { figures[$0].value })
    let around =
      Array(max(0, table.lowerBound - 60)..<table.lowerBound) + Array(table.upperBound..<min(figures.count, table.upperBound + 30))
    let named = around.map { figures[$0] }.filter { figure in
      figure.kind == .count && figure.counted != nil && figure.value.map { $0 > ExactDecimal(99) && values.contains($0) } == true
    }
    return (named.first { $0.countedTokens != nil } ?? named.max { ($0.counted?.utf8.count ?? 0) < ($1.counted?.utf8.count ?? 0) })?.counted
  }
}
