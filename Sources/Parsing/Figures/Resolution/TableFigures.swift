import Documents
import Language

/// Gives each figure of a table its cell, and what its headings say: unit, noun, whether it is a total.
enum TableFigures {
  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    var table: HeadedTable?
    for figure in figures {
      let block = Int(tokens.blocks[figure.first])
      if tokens.document.blocks[block].rows.isEmpty { continue }
      let own = table.flatMap { $0.block == block ? $0 : nil } ?? HeadedTable(block: block, in: tokens)
      table = own
      guard let cell = own.cell(of: figure) else { continue }
      figure.cell = cell
      figure.headings = own.headings(of: cell, in: tokens)
      readHeadings(figure, cell, notes: own.notes, tokens)
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

  private static func readHeadings(_ figure: FigureMention, _ cell: TableCell, notes: [Range<Int>], _ tokens: Tokens) {
    let (side, heading) = (figure.headings.row, figure.headings.column)
    figure.cell?.isTotalRow = side.map { TableHeadings.isTotal($0, tokens) } ?? false
    figure.cell?.isTotalColumn = heading.map { TableHeadings.isTotal($0, tokens) } ?? false
    guard figure.isBare, cell.column > 0 || heading != nil else { return }
    if let heading, TableHeadings.takeUnit(from: heading, figure, tokens) { return }
    if let side, cell.column > 0, TableHeadings.takeUnit(from: side, figure, tokens, isSide: true) { return }
    for note in notes where TableHeadings.takeUnit(from: note, figure, tokens, isSide: true) {
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
