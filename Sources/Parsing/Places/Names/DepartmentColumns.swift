import Language

/// Columns of tables that list départements, where «Indre», «Vienne» and «Mayenne» are no communes.
struct DepartmentColumns {
  let tokens: Tokens

  /// Whether a name fills a cell of such a column: below «Département», or next to a name that only a département has.
  func contains(_ name: Range<Int>) -> Bool {
    let rows = tokens.block(of: name.lowerBound).rows
    let span = tokens.span(name)
    guard !rows.isEmpty, let row = rows.firstIndex(where: { row in row.contains { $0.start <= span.start && span.end <= $0.end } }),
      let column = rows[row].firstIndex(where: { $0.start <= span.start && span.end <= $0.end }),
      tokens.tokens(in: rows[row][column]) == name
    else { return false }
    func cell(_ row: Int) -> Range<Int>? {
      rows.indices.contains(row) && rows[row].indices.contains(column) ? tokens.tokens(in: rows[row][column]) : nil
    }
    let isHeaded = row > 0 && (cell(0)?.contains { tokens.value($0, in: Self.headings) != nil } ?? false)
    return isHeaded || [row - 1, row + 1].compactMap(cell).contains(where: isDepartment)
  }

  private func isDepartment(_ cell: Range<Int>) -> Bool {
    guard let match = NameFinder(tokens: tokens).longest(at: cell.lowerBound), match.tokens == cell else { return false }
    return match.names.contains { $0.place.kind == .department } && !match.names.contains { $0.place.kind == .commune }
  }

  private static let headings = WordClass("heading of départements", ["département", "départements"])
}
