import Documents

/// Bands and the gutters that all of them leave free.
struct SharedGutters {
  /// Where the bands stand among all.
  var range: Range<Int>
  /// The bands.
  var bands: [Band]
  /// The gutters, from left to right.
  var gutters: [Gap]

  /// The longest run from a band on, before a limit, that shares a convincing gutter.
  init?(in all: [Band], from start: Int, limit: Int) {
    guard all[start].gaps.count > 2 else { return nil }
    bands = [all[start]]
    gutters = all[start].gaps
    range = start..<(start + 1)
    while range.upperBound < limit, let common = common(with: all[range.upperBound]) {
      gutters = common
      bands.append(all[range.upperBound])
      range = start..<(range.upperBound + 1)
    }
    while let last = bands.last, bands.count > 1, !isTrailing(last) {
      bands.removeLast()
      range = start..<(range.upperBound - 1)
    }
    let inner = interior(gutters)
    let isAnyWide = inner.contains { isWide($0) }
    gutters = inner.filter { isWide($0) || isAnyWide && isAligned(at: $0) || isAligned(at: $0, lines: 3) }
    while let empty = emptyColumn { gutters.remove(at: empty) }
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
    if now.count > 1, let narrow = narrowed(now, by: band), keepsToEdges(band, of: narrow) { return outer + narrow }
    let lost = now.filter { gutter in !wide.contains { gutter.intersection($0).width > 0 } }
    let isBeside = band.box.y0 < last.box.y1
    let isSharing = interior(wide).contains { isBeside || band.isTwoSided(at: $0) }
    return isSharing && !lost.contains(where: isEstablished) ? wide : nil
  }

  /// Whether three bands have words on both sides of a gutter.
  private func isEstablished(_ gap: Gap) -> Bool { bands.count { $0.isTwoSided(at: gap) } >= 3 }

  /// Whether most cells of a band begin, end or are centred where those of another band of the run are.
  private func keepsToEdges(_ band: Band, of gutters: [Gap]) -> Bool {
    var run = self
    run.gutters = gutters
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

  /// What the spaces of a band leave of each gutter; `nil` where it crosses one.
  private func narrowed(_ gutters: [Gap], by band: Band) -> [Gap]? {
    let left = gutters.compactMap { gutter in
      band.spaces.map(gutter.intersection).filter { $0.width >= 0.12 * band.size }.max { $0.width < $1.width }
    }
    return left.count == gutters.count ? left : nil
  }

  /// The stretches beyond the first and the last word of the run.
  private var outer: [Gap] { gutters.filter { $0.from == -.infinity || $0.to == .infinity } }

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

  /// Whether a gutter is wide enough for the number of lines that run up to it on both sides.
  private func isWide(_ gap: Gap) -> Bool {
    let sides = bands.filter { $0.isTwoSided(at: gap) }
    let lines = sides.reduce(0) { $0 + max(1, Int($1.box.height / (1.8 * $1.size))) }
    let size = sides.map(\.size).max() ?? 0
    switch lines {
    case 0: return false
    case 1: return gap.width >= 2.5 * size
    case 2: return gap.width >= size
    default: return gap.width >= 0.55 * size
    }
  }

  /// Whether the words right of a gutter begin, or those left of it end, at one edge.
  private func isAligned(at gap: Gap, lines: Int = 2) -> Bool {
    let sides = bands.filter { $0.isTwoSided(at: gap) }
    let starts = sides.compactMap { band in band.words.first { $0.middle > gap.middle }?.box.x0 }
    let ends = sides.compactMap { band in band.words.last { $0.middle < gap.middle }?.box.x1 }
    return sides.count >= lines
      && [starts, ends].contains { edges in
        edges.contains { edge in 5 * edges.count { abs($0 - edge) < 0.8 } >= 4 * edges.count }
      }
  }

  /// The gutter to close where only one of several lines fills a column: the narrower one beside that column.
  private var emptyColumn: Int? {
    let rows = rows
    guard gutters.count > 1, rows.count > 2 else { return nil }
    guard let column = (0...gutters.count).first(where: { column in rows.count { !$0[column].isEmpty } < 2 }) else { return nil }
    if column == 0 { return 0 }
    if column == gutters.count { return column - 1 }
    return gutters[column - 1].width < gutters[column].width ? column - 1 : column
  }
}

// MARK: - What belongs to the run without showing its gutter

extension SharedGutters {
  /// The run with the bands above it that cross no gutter, and fill most cells or overlap the run: headings as wide as their columns.
  func withHeadingRows(from all: [Band], after limit: Int) -> SharedGutters {
    var run = self
    guard gutters.count > 1 else { return run }
    while let first = run.bands.first, run.range.lowerBound > limit {
      let band = all[run.range.lowerBound - 1]
      guard first.box.y0 - band.box.y1 < 1.2 * band.size,
        let gutters = run.narrowed(run.gutters, by: band), keepsToEdges(band, of: gutters)
      else { break }
      run.gutters = gutters
      let filled = run.cells(of: band).count { !$0.isEmpty }
      let isBeside = first.box.y0 < band.box.y1
      guard isBeside || 2 * filled > run.gutters.count + 1 else { break }
      run.bands.insert(band, at: 0)
      run.range = (run.range.lowerBound - 1)..<run.range.upperBound
    }
    return run
  }

  /// The run with the bands close below it that stand in one of its columns: the last lines of its last cells.
  func withHangingLines(from all: [Band], before limit: Int) -> SharedGutters {
    var run = self
    while let last = run.bands.last, let band = all[run.range.upperBound..<limit].first {
      let cells = run.cells(of: band)
      let column = run.bands.map { band in run.cells(of: band) }
      guard let filled = cells.firstIndex(where: { !$0.isEmpty }), cells.count(where: { !$0.isEmpty }) == 1,
        band.box.y0 - last.box.y1 < 0.3 * band.size, band.size == last.size,
        band.box.x1 <= enclosing(column.flatMap { $0[filled] }).x1 + 1
      else { break }
      run.bands.append(band)
      run.range = run.range.lowerBound..<(run.range.upperBound + 1)
    }
    return run
  }

  /// The run with the lines of one column only that stand close above it and below it.
  func withLooseEnds(from all: [Band], within limits: Range<Int>) -> SharedGutters {
    var run = self
    let gutter = clearestGutter
    run.gutters = [gutter]
    while let first = run.bands.first, run.range.lowerBound > limits.lowerBound {
      let band = all[run.range.lowerBound - 1]
      let isRight = band.box.x0 >= gutter.to - 0.1
      guard isRight || band.isOneSided(at: gutter) && abs(band.size - first.size) < 0.5,
        first.box.y0 - band.box.y1 < 1.3 * band.size
      else { break }
      run.bands.insert(band, at: 0)
      run.range = (run.range.lowerBound - 1)..<run.range.upperBound
    }
    let below = all[range.upperBound..<limits.upperBound].prefix { $0.isOneSided(at: gutter) && abs($0.size - bands[0].size) < 0.5 }
    for band in below {
      guard let last = run.bands.last, band.box.y0 - last.box.y1 < 2 * band.size else { return run }
      run.bands.append(band)
      run.range = run.range.lowerBound..<(run.range.upperBound + 1)
    }
    guard let next = all[run.range.upperBound..<limits.upperBound].first, let last = run.bands.last,
      next.box.y0 - last.box.y1 < 0.8 * next.size, abs(next.size - last.size) < 0.5, abs(next.box.x0 - last.box.x0) < 2,
      !next.isOneSided(at: gutter), below.last?.box.x1 ?? .infinity < gutter.to
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
    func lines(_ column: Int) -> [Double] { wordRows(of: rows.flatMap { $0[column] }).map { enclosing($0).y1 } }
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
