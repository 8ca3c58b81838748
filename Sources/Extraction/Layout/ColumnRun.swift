import Documents

/// Consecutive bands that share a gutter, and what they are on the page.
struct ColumnRun {
  /// Where the run's bands stand among all.
  let range: Range<Int>
  /// A table, or the columns on either side of the clearest gutter.
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
      part = .columns(whole.columns)
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
    self = run
  }

  private init?(table core: SharedGutters, in all: [Band], within limits: Range<Int>) {
    let headed = core.withHeadingRows(from: all, after: limits.lowerBound)
      .withHangingLines(from: all, before: limits.upperBound)
    if let table = Table(rows: headed.rows) {
      range = headed.range
      part = .table(table)
    } else if let table = Table(rows: core.rows) {
      range = core.range
      part = .table(table)
    } else {
      return nil
    }
  }
}
