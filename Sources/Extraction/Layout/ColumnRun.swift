import Documents

/// Consecutive bands that share a gutter.
struct ColumnRun {
  /// Where the run's bands stand among all.
  private(set) var range: Range<Int>
  /// What the run is on the page: a table, or the columns on either side of its clearest gutter.
  let part: LayoutPart

  /// The longest run from a band on; `nil` where it shares no gutter with what follows.
  init?(in all: [Band], from start: Int) {
    guard let core = SharedGutters(in: all, from: start) else { return nil }
    let headed = core.withHeadingRows(from: all)
    if let table = Table(rows: headed.rows) {
      range = headed.range
      part = .table(table)
    } else if let table = Table(rows: core.rows) {
      range = core.range
      part = .table(table)
    } else {
      let whole = core.withLooseEnds(from: all)
      range = whole.range
      part = .columns(whole.columns)
    }
  }
}

/// Bands and the gutters that all of them leave free.
private struct SharedGutters {
  /// Where the bands stand among all.
  var range: Range<Int>
  /// The bands.
  var bands: [Band]
  /// The gutters, from left to right.
  var gutters: [Gap]

  /// The longest run from a band on that shares a convincing gutter.
  init?(in all: [Band], from start: Int) {
    guard all[start].gaps.count > 2 else { return nil }
    bands = [all[start]]
    gutters = all[start].gaps
    range = start..<(start + 1)
    while range.upperBound < all.count, let common = common(with: all[range.upperBound]) {
      gutters = common
      bands.append(all[range.upperBound])
      range = start..<(range.upperBound + 1)
    }
    while let last = bands.last, bands.count > 1, !isTrailing(last) {
      bands.removeLast()
      range = start..<(range.upperBound - 1)
    }
    gutters = interior(gutters)
    let convincing = gutters.filter { isConvincing($0) }
    gutters = convincing
    if gutters.isEmpty { return nil }
  }

  /// For each band the words of its cells.
  var rows: [[[Word]]] { bands.map { cells(of: $0) } }

  private func cells(of band: Band) -> [[Word]] {
    var cells = [[Word]](repeating: [], count: gutters.count + 1)
    for word in band.words {
      cells[gutters.count { $0.middle < word.middle }].append(word)
    }
    return cells
  }
}

// MARK: - How far the run goes

extension SharedGutters {
  /// The gutters that the next band leaves free as well; `nil` where the run ends.
  ///
  /// A band that crosses none of several gutters belongs to their table however narrow its own gaps are.
  private func common(with band: Band) -> [Gap]? {
    guard let last = bands.last, band.box.y0 - last.box.y1 < 4 * max(band.size, last.size) else { return nil }
    let now = interior(gutters)
    let wide = wideIntersections(with: band)
    if now.allSatisfy({ gutter in wide.contains { gutter.intersection($0).width > 0 } }), !now.isEmpty { return wide }
    let narrow = intersections(with: band.spaces, atLeast: 0.12 * band.size)
    if now.count > 1, interior(narrow).count >= now.count, keepsToEdges(band, of: narrow) { return narrow }
    let lost = now.filter { gutter in !wide.contains { gutter.intersection($0).width > 0 } }
    return interior(wide).isEmpty || lost.contains(where: isEstablished) ? nil : wide
  }

  /// Whether three bands have words on both sides of a gutter.
  private func isEstablished(_ gap: Gap) -> Bool { bands.count { $0.isTwoSided(at: gap) } >= 3 }

  /// Whether most cells of a band begin, end or are centred where those of another band of the run are.
  private func keepsToEdges(_ band: Band, of gutters: [Gap]) -> Bool {
    var run = self
    run.gutters = interior(gutters)
    let known = run.bands.map { run.cells(of: $0).map(enclosing) }
    let boxes = run.cells(of: band).map(enclosing)
    let filled = boxes.indices.filter { boxes[$0].width > 0 }
    let kept = filled.count { column in
      known.contains { row in
        row[column].width > 0 && boxes[column].sharesEdge(with: row[column])
      }
    }
    return 3 * kept >= 2 * filled.count
  }

  /// What the band leaves of each gutter: by a gap that stands out, or by a space that leaves nearly all of it.
  private func wideIntersections(with band: Band) -> [Gap] {
    let least = Band.leastColumnGap * band.size
    return gutters.flatMap { gutter -> [Gap] in
      let common = band.gaps.map(gutter.intersection).filter { $0.width >= least }
      if !common.isEmpty { return common }
      return band.spaces.map(gutter.intersection).filter { $0.width >= max(least, 0.75 * gutter.width) }
    }
  }

  private func intersections(with gaps: [Gap], atLeast width: Double) -> [Gap] {
    gutters.flatMap { gutter in gaps.map(gutter.intersection).filter { $0.width >= width } }
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
    return band.box.x0 >= first.to - 0.1 || inner.contains { band.isTwoSided(at: $0) }
  }

  /// Whether enough lines run up to the gutter on both sides for its width; a narrow one must have an edge that the words keep to.
  private func isConvincing(_ gap: Gap) -> Bool {
    let sides = bands.filter { $0.isTwoSided(at: gap) }
    let lines = sides.reduce(0) { $0 + max(1, Int($1.box.height / (1.8 * $1.size))) }
    let size = sides.map(\.size).max() ?? 0
    switch lines {
    case 0: return false
    case 1: return gap.width >= 2.5 * size
    case 2: return gap.width >= size
    default: return gap.width >= 0.55 * size || isAligned(sides, at: gap)
    }
  }

  /// Whether the words right of a gutter begin, or those left of it end, at one edge.
  private func isAligned(_ bands: [Band], at gap: Gap) -> Bool {
    let starts = bands.compactMap { band in band.words.first { $0.middle > gap.middle }?.box.x0 }
    let ends = bands.compactMap { band in band.words.last { $0.middle < gap.middle }?.box.x1 }
    return [starts, ends].contains { edges in
      edges.contains { edge in 5 * edges.count { abs($0 - edge) < 0.8 } >= 4 * edges.count }
    }
  }
}

// MARK: - What belongs to the run without showing its gutter

extension SharedGutters {
  /// The run with the bands above it that fill several cells and cross no gutter: headings as wide as their columns.
  func withHeadingRows(from all: [Band]) -> SharedGutters {
    var run = self
    guard gutters.count > 1 else { return run }
    while let first = run.bands.first, run.range.lowerBound > 0 {
      let band = all[run.range.lowerBound - 1]
      let cells = cells(of: band)
      let isClose = first.box.y0 - band.box.y1 < 1.2 * band.size
      let free = intersections(with: band.spaces, atLeast: 0.12 * band.size)
      guard isClose, free.count >= gutters.count, keepsToEdges(band, of: gutters), 2 * cells.count(where: { !$0.isEmpty }) > cells.count
      else { break }
      run.bands.insert(band, at: 0)
      run.range = (run.range.lowerBound - 1)..<run.range.upperBound
    }
    return run
  }

  /// The run with the lines of one column only that stand close above it and below it.
  func withLooseEnds(from all: [Band]) -> SharedGutters {
    var run = self
    let gutter = clearestGutter
    run.gutters = [gutter]
    while let first = run.bands.first, run.range.lowerBound > 0 {
      let band = all[run.range.lowerBound - 1]
      let isRight = band.box.x0 >= gutter.to - 0.1
      guard isRight || band.isOneSided(at: gutter) && abs(band.size - first.size) < 0.5,
        first.box.y0 - band.box.y1 < 1.3 * band.size
      else { break }
      run.bands.insert(band, at: 0)
      run.range = (run.range.lowerBound - 1)..<run.range.upperBound
    }
    let below = all[range.upperBound...].prefix { $0.isOneSided(at: gutter) && abs($0.size - bands[0].size) < 0.5 }
    for band in below {
      guard let last = run.bands.last, band.box.y0 - last.box.y1 < 2 * band.size else { return run }
      run.bands.append(band)
      run.range = run.range.lowerBound..<(run.range.upperBound + 1)
    }
    guard let next = all[run.range.upperBound...].first, let last = run.bands.last,
      next.box.y0 - last.box.y1 < 0.8 * next.size, !next.isOneSided(at: gutter), below.last?.box.x1 ?? .infinity < gutter.to
    else { return run }
    // A line over the full width goes on close below: the lines above it are its paragraph, which flows around a box.
    run.bands.removeLast(below.count)
    run.range = run.range.lowerBound..<range.upperBound
    return run
  }

  /// The regions on either side of the clearest gutter.
  var columns: [[Region]] {
    let gutter = clearestGutter
    let words = bands.flatMap(\.words)
    let ends = enclosing(words)
    return [
      regions(of: words.filter { $0.middle < gutter.middle }, column: ends.x0...max(gutter.from, ends.x0)),
      regions(of: words.filter { $0.middle >= gutter.middle }, column: gutter.to...max(gutter.to, ends.x1)),
    ]
  }

  /// The gutter whose sides share the fewest lines; of those the widest.
  private var clearestGutter: Gap {
    let rows = rows
    func lines(_ column: Int) -> [Double] { Extraction.bands(of: rows.flatMap { $0[column] }).map(\.box.y1) }
    func sharesLines(_ index: Int) -> Bool {
      let left = lines(index)
      let right = lines(index + 1)
      let common = left.count { y in right.contains { abs($0 - y) < 1.5 } }
      return 5 * common >= 3 * min(left.count, right.count)
    }
    let ranked = gutters.indices.map { (sharesLines($0) ? 1 : 0, -gutters[$0].width, $0) }
    return gutters[ranked.min { $0 < $1 }?.2 ?? 0]
  }
}

extension Box {
  /// Whether two cells of a column begin, end or are centred at one place.
  fileprivate func sharesEdge(with other: Box) -> Bool {
    abs(x0 - other.x0) < 1 || abs(x1 - other.x1) < 1 || abs(x0 + x1 - other.x0 - other.x1) < 2
  }
}

extension Band {
  func isTwoSided(at gap: Gap) -> Bool { box.x0 < gap.from + 0.1 && box.x1 > gap.to - 0.1 }
  func isOneSided(at gap: Gap) -> Bool { box.x1 < gap.to - 0.1 || box.x0 > gap.from + 0.1 }
}

extension Word {
  fileprivate var middle: Double { (box.x0 + box.x1) / 2 }
}

extension Gap {
  fileprivate var middle: Double { (from + to) / 2 }
}
