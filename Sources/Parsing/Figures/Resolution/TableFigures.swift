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
  }

  /// Gives the figures of tables whose headings name nothing the noun that the text has for the same numbers.
  static func resolveNouns(_ figures: inout [FigureMention], in tokens: Tokens) {
    var nouns: [Int: String] = [:]
    for index in figures.indices where figures[index].isBare {
      guard let cell = figures[index].cell else { continue }
      let noun = nouns[cell.block] ?? nounOfTable(cell.block, figures, tokens) ?? ""
      nouns[cell.block] = noun
      if !noun.isEmpty { figures[index].counted = noun }
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
    guard low > 0, let column = rows[low - 1].lastIndex(where: { $0.start <= start && start < max($0.end, $0.start + 1) }) else {
      return nil
    }
    return TableCell(block: Int(tokens.blocks[figure.first]), row: low - 1, column: column)
  }

  private static func readHeadings(_ figure: inout FigureMention, _ cell: TableCell, _ tokens: Tokens) {
    let side = tokens.document.blocks[cell.block].rows[cell.row].first.map { tokens.tokens(in: $0) }
    let heading = TableHeadings.columnHeading(of: cell, tokens).map { tokens.tokens(in: $0) }
    figure.cell?.isTotalRow = side.map { TableHeadings.isTotal($0, tokens) } ?? false
    figure.cell?.isTotalColumn = heading.map { TableHeadings.isTotal($0, tokens) } ?? false
    guard figure.isBare, cell.column > 0 || heading != nil else { return }
    if let heading, TableHeadings.takeUnit(from: heading, &figure, tokens) { return }
    if let side, cell.column > 0, TableHeadings.takeUnit(from: side, &figure, tokens, isSide: true) { return }
    for note in TableHeadings.notes(of: cell.block, tokens) where TableHeadings.takeUnit(from: note, &figure, tokens, isSide: true) {
      return
    }
    if let heading, TableHeadings.isRate(heading, tokens) { figure.kind = .rate }
    if figure.kind != .count { return }
    figure.counted =
      heading.flatMap { TableHeadings.noun(in: $0, tokens) }
      ?? (cell.column > 0 ? side.flatMap { TableHeadings.noun(in: $0, tokens) } : nil)
  }

  private static func nounOfTable(_ block: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    let values = Set(figures.lazy.filter { $0.cell?.block == block && $0.kind == .count }.compactMap(\.value))
    func isNamed(_ figure: FigureMention) -> Bool {
      figure.cell?.block != block && figure.kind == .count && figure.counted != nil && (figure.value?.integer ?? 0) > 99
        && figure.value.map(values.contains) == true
    }
    let named = figures.lazy.filter(isNamed)
    return (named.first { $0.countedTokens != nil } ?? named.max { ($0.counted?.utf8.count ?? 0) < ($1.counted?.utf8.count ?? 0) })?.counted
  }
}
