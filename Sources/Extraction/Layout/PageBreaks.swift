import Documents

/// Puts together what the end of a page or column divides: a paragraph whose sentence goes on, a table with the same columns.
func joinedAcrossPages(_ drafts: [Draft], pages: [PageLayout]) -> [Draft] {
  var joined: [Draft] = []
  for draft in drafts {
    if let headed = draft.headed(by: joined) {
      joined.removeLast(headed.drafts)
      joined.append(headed.table)
      continue
    }
    guard let last = joined.indices.last, joined[last].isBroken(before: draft) else {
      joined.append(draft)
      continue
    }
    if let rows = draft.table, let table = joined[last].table, table.columnCount == rows.columnCount {
      joined[last].append(rows, from: draft.page)
    } else if goesOn(joined[last], with: draft, pages: pages) {
      joined[last].continuation += draft.lines.map { (draft.page, $0) }
    } else {
      joined.append(draft)
    }
  }
  return joined
}

private func goesOn(_ draft: Draft, with next: Draft, pages: [PageLayout]) -> Bool {
  guard let last = draft.lastLine, let line = next.lines.first, next.role == .body || next.role == draft.role,
    abs(last.size - line.size) < 0.5, last.isBold == line.isBold
  else { return false }
  let end = pages[draft.lastPage].glyphs.lastScalar(of: last)
  let start = pages[next.page].glyphs.firstScalar(of: line)
  let isFull = last.box.x1 > last.column.upperBound - 6 * last.size
  return !isTerminal(end) && isFull
    && (isLowerCase(start) || isDigit(start) || isUpperCase(start) && isDash(end) || isLowerCase(end) && isUpperCase(start))
}

extension Draft {
  /// The table with the heading row that the page before ends with: the last line of all, each part of it over a column.
  ///
  /// - Returns: The table, and how many blocks the line made.
  fileprivate func headed(by earlier: [Draft]) -> (table: Draft, drafts: Int)? {
    guard let table, table.pages.isEmpty, let foot = earlier.last, foot.page == page - 1, foot.lastPage == page - 1 else { return nil }
    let parts = earlier.reversed().prefix { $0.page == foot.page && $0.lines.count == 1 && abs($0.box.y1 - foot.box.y1) < 1 }
    guard let row = table.headingRow(of: parts.flatMap { $0.lines.flatMap(\.words) }) else { return nil }
    var headed = self
    headed.page = foot.page
    headed.table?.rows.insert(row, at: 0)
    headed.table?.pages = [foot.page] + table.rows.map { _ in page }
    return (headed, parts.count)
  }

  /// Whether a page or a column ends between the block and the next: another page, or further up on the same.
  fileprivate func isBroken(before next: Draft) -> Bool {
    if isAside || next.isAside { return false }
    if lastPage == next.page - 1 { return true }
    guard lastPage == next.page, let line = lastLine, let first = next.lines.first else { return false }
    return first.box.y1 < line.box.y0
  }

  /// The index of the page on which it ends.
  var lastPage: Int { continuation.last?.page ?? table?.pages.last ?? page }
  /// Its last line.
  fileprivate var lastLine: Line? { continuation.last?.line ?? lines.last }

  fileprivate mutating func append(_ other: Table, from page: Int) {
    guard var table else { return }
    if table.pages.isEmpty { table.pages = table.rows.map { _ in self.page } }
    table.rows += other.rows
    table.pages += other.rows.map { _ in page }
    self.table = table
  }
}

extension Table {
  /// Words as a row of their own; `nil` where they fill few columns, or do not keep to their edges.
  fileprivate func headingRow(of words: [Word]) -> [[Line]]? {
    let columns = (0..<columnCount).map { column in enclosing(rows.flatMap { $0[column] }.map(\.box)) }
    let gutters = zip(columns, columns.dropFirst()).map { ($0.x1 + $1.x0) / 2 }
    var cells = [[Word]](repeating: [], count: columnCount)
    for word in words { cells[gutters.count { $0 < (word.box.x0 + word.box.x1) / 2 }].append(word) }
    let filled = cells.indices.filter { !cells[$0].isEmpty }
    guard filled.count > 1, 2 * filled.count > columnCount,
      filled.allSatisfy({ enclosing(cells[$0]).sharesEdge(with: columns[$0]) })
    else { return nil }
    return zip(cells, columns).map { $0.isEmpty ? [] : [Line(words: $0, column: $1.x0...$1.x1)] }
  }
}
