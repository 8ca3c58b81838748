import Documents

/// Consecutive bands that share a gutter, and what they are on the page.
struct ColumnRun {
  /// Where the run's bands stand among all.
  let range: Range<Int>
  /// A table, entries, or the columns on either side of the clearest gutter.
  let part: LayoutPart

  /// The longest run from a band on; `nil` where it shares no gutter with what follows.
  ///
  /// - Parameter limits: The bands that the run may take in.
  init?(in all: [Band], from start: Int, within limits: Range<Int>) {
    guard let core = SharedGutters(in: all, from: start, limit: limits.upperBound) else { return nil }
    if let run = ColumnRun(table: core, in: all, within: limits) {
      self = run
    } else {
      let whole = core.withLooseEnds(from: all, within: limits)
      range = whole.range
      let columns = whole.cardRows.flatMap(\.columns)
      let isBoxFirst = range.lowerBound > 0 && isBox(columns[0], beside: columns[1])
      let entries = Entries(of: whole.rows) ?? Entries(labelsOnTheRightOf: whole.rows)
      part = entries.map(LayoutPart.entries) ?? .columns(isBoxFirst ? columns.reversed() : columns)
    }
  }

  /// The first table of three columns or more and as many rows, from a band on.
  ///
  /// Such tables are found before columns are: a box above may share its gutter with a table.
  init?(tableIn all: [Band], from start: Int, after limit: Int) {
    guard all[start].gaps.count > 3, var best = SharedGutters(in: all, from: start, limit: all.count),
      best.gutters.count > 1, best.bands.count > 2, var run = ColumnRun(table: best, in: all, within: limit..<all.count)
    else { return nil }
    // Headings and first rows that fill few cells may stand above the first band that shows all gutters.
    for earlier in max(limit, start - 8)..<start {
      guard let core = SharedGutters(in: all, from: earlier, limit: all.count),
        core.range.upperBound >= best.range.upperBound, core.gutters.count >= best.gutters.count,
        let longer = ColumnRun(table: core, in: all, within: limit..<all.count)
      else { continue }
      best = core
      run = longer
      break
    }
    if let parted = ColumnRun(belowSpanningHeadsOf: best, in: all, after: limit) { run = parted }
    if run.range.lowerBound > limit, best.goesOn(from: all[run.range.lowerBound - 1]) { return nil }
    self = run
  }

  /// The table that has more columns than its first band shows, whose headings span them.
  private init?(belowSpanningHeadsOf run: SharedGutters, in all: [Band], after limit: Int) {
    for start in (run.range.lowerBound + 1)..<min(run.range.lowerBound + 4, run.range.upperBound - 1) {
      guard let core = SharedGutters(in: all, from: start, limit: all.count), core.gutters.count > run.gutters.count,
        core.range.upperBound >= run.range.upperBound, let table = ColumnRun(table: core, in: all, within: limit..<all.count),
        table.range.lowerBound <= run.range.lowerBound
      else { continue }
      self = table
      return
    }
    return nil
  }

  private init?(table core: SharedGutters, in all: [Band], within limits: Range<Int>) {
    let headed = core.withHeadingRows(from: all, after: limits.lowerBound)
      .withHangingLines(from: all, before: limits.upperBound)
    let (rows, heads, start) = headed.rowsWithSpanningHeads(from: all, after: limits.lowerBound)
    if let table = Table(rows: rows, edges: headed.edges, heads: heads) {
      range = start..<headed.range.upperBound
      part = Entries(cardsIn: table).map(LayoutPart.entries) ?? .table(table)
    } else if let table = Table(rows: core.rows, edges: core.edges) {
      range = core.range
      part = Entries(cardsIn: table).map(LayoutPart.entries) ?? .table(table)
    } else {
      return nil
    }
  }
}

/// Whether a column is a box left of the running text, which is read before it: narrow, with few words a line beside many.
private func isBox(_ column: [Region], beside other: [Region]) -> Bool {
  func lines(_ regions: [Region]) -> [Line] {
    regions.flatMap { region -> [Line] in
      if case .flow(let lines) = region { lines } else { [] }
    }
  }
  func wordsPerLine(_ lines: [Line]) -> Double { Double(lines.reduce(0) { $0 + $1.words.count }) / Double(max(1, lines.count)) }
  let (own, text) = (lines(column), lines(other))
  return own.count > 2 && text.count >= own.count && wordsPerLine(own) < 4 && wordsPerLine(text) > 6
    && enclosing(own.flatMap(\.words)).width < 0.6 * enclosing(text.flatMap(\.words)).width
}
