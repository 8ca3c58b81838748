import Documents
import Language

/// Gives each figure of a table its cell, and what its headings say: unit, noun, whether it is a total.
enum TableFigures {
  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices where !tokens.block(of: figures[index].first).rows.isEmpty {
      guard let cell = cell(of: figures[index], tokens), cell.row >= TableHeadings.rows(of: cell.block, tokens) else { continue }
      figures[index].cell = cell
      readHeadings(&figures[index], cell, tokens)
    }
    for index in figures.indices where figures[index].isBare && figures[index].cell != nil {
      figures[index].counted = nounOfTable(figures[index], figures, index, tokens)
    }
  }

  private static func cell(of figure: FigureMention, _ tokens: Tokens) -> TableCell? {
    let rows = tokens.block(of: figure.first).rows
    let start = figure.source.span.start
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if (rows[middle].first?.start ?? 0) <= start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, let column = rows[low - 1].lastIndex(where: { $0.start <= start && start < max($0.end, $0.start + 1) }) else { return nil }
    return TableCell(block: Int(tokens.blocks[figure.first]), row: low - 1, column: column)
  }

  private static func readHeadings(_ figure: inout FigureMention, _ cell: TableCell, _ tokens: Tokens) {
    let side = tokens.document.blocks[cell.block].rows[cell.row].first.map { tokens.tokens(in: $0) }
    let heading = TableHeadings.columnHeading(of: cell, tokens).map { tokens.tokens(in: $0) }
    figure.cell?.isTotalRow = side.map { TableHeadings.isTotal($0, tokens) } ?? false
    figure.cell?.isTotalColumn = heading.map { TableHeadings.isTotal($0, tokens) } ?? false
    guard figure.isBare, cell.column > 0 || heading != nil else { return }
    for range in [heading, side].compactMap({ $0 }) where TableHeadings.takeUnit(from: range, &figure, tokens) { return }
    if let heading, TableHeadings.isRate(heading, tokens) { figure.kind = .rate }
    if figure.kind != .count { return }
    figure.counted = heading.flatMap { TableHeadings.noun(in: $0, tokens) } ?? (cell.column > 0 ? side.flatMap { TableHeadings.noun(in: $0, tokens) } : nil)
  }

  /// The noun of a table whose headings name none: that of the same number in the text, else of the last count before the table.
  private static func nounOfTable(_ figure: FigureMention, _ figures: [FigureMention], _ index: Int, _ tokens: Tokens) -> String? {
    let block = figure.cell?.block ?? -1
    let inTable = figures.filter { $0.cell?.block == block }.compactMap(\.value)
    let named = figures.prefix(400).first { other in
      other.cell == nil && other.kind == .count && other.countedTokens != nil && (other.value?.integer ?? 0) > 99 && inTable.contains { $0 == other.value }
    }
    return named?.countedTokens.map { tokens.text($0) }
  }
}
