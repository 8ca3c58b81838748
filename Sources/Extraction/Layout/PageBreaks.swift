import Documents

/// Puts together what the end of a page or column divides: a paragraph whose sentence goes on, a table with the same columns.
func joinedAcrossPages(_ drafts: [Draft], pages: [PageLayout]) -> [Draft] {
  var joined: [Draft] = []
  for draft in drafts {
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
