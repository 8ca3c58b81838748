import Documents

/// Consecutive bands that share a gutter.
struct ColumnRun {
  /// The bands.
  private var bands: ArraySlice<Band>
  /// The gutters, from left to right.
  private var gutters: [Gap]
  /// The index of the band after the last one.
  var end: Int { bands.endIndex }

  /// The longest run from a band on; `nil` where it shares no gutter with what follows.
  init?(in all: [Band], from start: Int) {
    guard all[start].gaps.count > 2 else { return nil }
    bands = all[start...start]
    gutters = all[start].gaps
    while let next = all[bands.endIndex...].first, accepts(next) {
      gutters = common(with: next)
      bands = all[start...bands.endIndex]
    }
    while let last = bands.last, bands.count > 1, !isTrailing(last) { bands.removeLast() }
    let convincing = interior(gutters).filter { isConvincing($0) }
    gutters = convincing
    if gutters.isEmpty { return nil }
  }

  /// The run as a part of the page: a table, or columns.
  var part: LayoutPart {
    let columns = bands.map { cells(of: $0) }
    if let table = Table(rows: columns, gutters: gutters) { return .table(table) }
    let edges = [bands.map(\.box.x0).min() ?? 0] + gutters.map(\.to)
    let ends = gutters.map(\.from) + [bands.map(\.box.x1).max() ?? 0]
    return .columns(
      edges.indices.map { index in
        let words = columns.flatMap { $0[index] }
        let box = enclosing(words)
        let range = min(edges[index], box.x0)...max(ends[index], box.x1)
        return regions(of: words, column: range)
      })
  }

  /// The words of a band, a cell between each two gutters.
  private func cells(of band: Band) -> [[Word]] {
    var cells = [[Word]](repeating: [], count: gutters.count + 1)
    for word in band.words {
      let middle = (word.box.x0 + word.box.x1) / 2
      cells[gutters.count { ($0.from + $0.to) / 2 < middle }].append(word)
    }
    return cells
  }
}

// MARK: - How far the run goes

extension ColumnRun {
  private func common(with band: Band) -> [Gap] {
    let least = Band.leastColumnGap * band.size
    return gutters.flatMap { gutter in
      band.gaps.map(gutter.intersection).filter { $0.width >= least }
    }
  }

  /// Whether the run goes on with the band: close enough, and most gutters stay free.
  private func accepts(_ band: Band) -> Bool {
    guard let last = bands.last, band.box.y0 - last.box.y1 < 4 * max(band.size, last.size) else { return false }
    let now = interior(gutters).count
    let then = interior(common(with: band)).count
    return then > 0 && (now < 2 || Double(then) >= 0.6 * Double(now))
  }

  /// The gutters that have words on both sides.
  private func interior(_ gaps: [Gap]) -> [Gap] {
    gaps.filter { gap in
      gap.from > -.infinity && gap.to < .infinity
        && bands.contains { $0.box.x0 < gap.from + 0.1 } && bands.contains { $0.box.x1 > gap.to - 0.1 }
    }
  }

  /// Whether a last band belongs to the run: it has words on both sides of a gutter, or it is the rest of a right-hand column.
  private func isTrailing(_ band: Band) -> Bool {
    let inner = interior(gutters)
    guard let first = inner.first else { return false }
    return band.box.x0 >= first.to - 0.1 || inner.contains { isTwoSided(band, at: $0) }
  }

  private func isTwoSided(_ band: Band, at gap: Gap) -> Bool {
    band.box.x0 < gap.from + 0.1 && band.box.x1 > gap.to - 0.1
  }

  /// Whether enough lines run up to the gutter on both sides for its width.
  private func isConvincing(_ gap: Gap) -> Bool {
    var lines = 0
    var size = 0.0
    for band in bands where isTwoSided(band, at: gap) {
      lines += max(1, Int(band.box.height / (1.8 * band.size)))
      size = max(size, band.size)
    }
    switch lines {
    case 0: return false
    case 1: return gap.width >= 2.5 * size
    case 2: return gap.width >= size
    default: return true
    }
  }
}
