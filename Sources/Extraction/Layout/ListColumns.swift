import Documents
import Language

extension PageGlyphs {
  /// The columns of what looks like a table and is one list in columns, read down: its cells all have a bullet, or are in alphabetical
  /// order from the head of each column to its foot; `nil` for a table.
  func listColumns(in table: Table) -> [Region]? {
    let columns = (0..<table.columnCount).map { column in table.rows.map { $0[column] }.filter { !$0.isEmpty } }
    guard table.headRows == 0, table.rows.count > 1, columns.allSatisfy({ !$0.isEmpty }),
      areItems(columns.flatMap { $0 }) || areAlphabetical(columns, in: table)
    else { return nil }
    return columns.map { cells in
      let lines = cells.flatMap { $0 }
      let box = enclosing(lines.map(\.box))
      return .flow(lines.map { Line(words: $0.words, column: box.x0...box.x1) })
    }
  }

  private func areItems(_ cells: [[Line]]) -> Bool {
    cells.allSatisfy { cell in cell[0].words.count > 1 && isBullet(firstScalar(of: cell[0])) }
  }

  /// Whether eight entries or more, none with a digit, are in order down the columns rather than across them.
  private func areAlphabetical(_ columns: [[[Line]]], in table: Table) -> Bool {
    let across = table.rows.joined().filter { !$0.isEmpty }
    guard across.count > 7, across.allSatisfy({ $0[0].isBold == across[0][0].isBold }),
      !across.joined().contains(where: { $0.words.contains { scalars[$0.glyphs].contains(where: isDigit) } })
    else { return false }
    let order = orderliness(of: columns.flatMap { $0 })
    return order > 0.85 && order > orderliness(of: across)
  }

  /// The share of the entries that stand after the one before in the alphabet.
  private func orderliness(of cells: [[Line]]) -> Double {
    let words = cells.map { Folding.folded(string(spelling(of: $0.flatMap(\.words)))) }
    return Double(zip(words, words.dropFirst()).count { $0 < $1 }) / Double(words.count - 1)
  }
}
