import Language
import Records

extension SumGroup {
  /// The rows of a table that has a column of totals: «Hommes», «Femmes», «Total».
  ///
  /// Columns may count things that are not added up («Accidents», «Blessés», «Total»), so that a row that falls is a mistake only where
  /// most rows of the column hold.
  static func rowGroups(in table: FigureTable) -> [SumGroup] {
    let totals = table.columns.filter { isGrandTotal(table.heading(ofColumn: $0)) }
    return totals.flatMap { total in
      let first = totals.last { $0 < total }.map { $0 + 1 } ?? table.columns.lowerBound
      let parts = (first..<total).filter { !isSubset(table.heading(ofColumn: $0)) }
      return settled(table.bodyRows.compactMap { rowGroup($0, parts, total: total, in: table) })
    }
  }

  private static func rowGroup(_ row: Int, _ columns: [Int], total: Int, in table: FigureTable) -> SumGroup? {
    guard let total = table.figure(row, total), total.isAmount else { return nil }
    let parts = columns.compactMap { table.figure(row, $0) }
    let isWhole = columns.allSatisfy { table.figure(row, $0) != nil || isEmpty(table.text(row, $0)) }
    guard isWhole, parts.count >= 2, parts.allSatisfy({ $0.isAmount && $0.isComparable(with: total) }) else { return nil }
    return SumGroup(parts: parts, total: total, isComplete: true)
  }

  /// The rows of one column of totals; none where the column does not add up the others. Of two rows one that holds decides, where it is no
  /// small number that holds by chance.
  private static func settled(_ rows: [SumGroup]) -> [SumGroup] {
    let verdicts = rows.map { Coherence.ofSum($0.parts, total: $0.total) }
    let (right, wrong) = (verdicts.count { $0 == .coherent }, verdicts.count { $0 == .incoherent })
    let isByChance = !zip(rows, verdicts).contains { $1 == .coherent && ($0.total.value ?? ExactDecimal(0)) >= ExactDecimal(100) }
    return right > wrong || right == wrong && !isByChance ? rows : []
  }
}
