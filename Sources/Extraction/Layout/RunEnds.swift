import Documents

// What belongs to a run of bands without showing its gutter.

extension SharedGutters {
  /// The run with the bands above it that cross no gutter, and fill most cells or overlap the run: headings as wide as their columns.
  ///
  /// A run of two columns may have one, in bold over others.
  func withHeadingRows(from all: [Band], after limit: Int) -> SharedGutters {
    var run = self
    while let first = run.bands.first, run.range.lowerBound > limit {
      let band = all[run.range.lowerBound - 1]
      guard gutters.count > 1 || band.isHeading && !first.isHeading, first.box.y0 - band.box.y1 < 1.2 * band.size,
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

  /// For each band the words of its cells, the headings above that span some of the columns among them.
  ///
  /// - Returns: The rows, how many of the first are headings, and where the bands begin; no heading where none spans columns.
  func rowsWithSpanningHeads(from all: [Band], after limit: Int) -> (rows: [[[Word]]], heads: Int, start: Int) {
    var (heads, body, start) = ([[[Word]]](), rows, range.lowerBound)
    var run = self
    while gutters.count > 1, heads.count < 4, start > limit, var head = SpanningHeads(all[start - 1], over: run) {
      if heads.isEmpty { head.takeUpHeads(from: &body) }
      heads = head.rows + heads
      start -= 1
      run.bands = [all[start]] + run.bands
    }
    return (heads + body, heads.count, start)
  }

  /// The run with the bands close below it that stand in one of its columns: the last lines of its last cells.
  func withHangingLines(from all: [Band], before limit: Int) -> SharedGutters {
    var run = self
    while let last = run.bands.last, let band = all[run.range.upperBound..<limit].first {
      let cells = run.cells(of: band)
      let column = run.bands.map { band in run.cells(of: band) }
      guard let filled = cells.firstIndex(where: { !$0.isEmpty }), cells.count(where: { !$0.isEmpty }) == 1,
        band.box.y0 - last.box.y1 < max(0.3 * band.size, 0.6 * run.leastRowGap), band.size == last.size,
        band.box.x1 <= (filled < gutters.count ? gutters[filled].to - band.size : enclosing(column.flatMap { $0[filled] }).x1 + 1)
      else { break }
      run.bands.append(band)
      run.range = run.range.lowerBound..<(run.range.upperBound + 1)
    }
    return run
  }

  /// The least distance, up to that of loose lines, of a band that fills all cells to the one above; 0 where there is none.
  private var leastRowGap: Double {
    let gaps = zip(bands, bands.dropFirst()).filter { cells(of: $1).allSatisfy { !$0.isEmpty } }.map { $1.box.y0 - $0.box.y1 }
    return min(gaps.min() ?? 0, bands[0].size)
  }

  /// Whether the run is the rest of columns of text: the band close above leaves the same gutters, and goes on in the run because it is full.
  func goesOn(from above: Band) -> Bool {
    guard let first = bands.first, first.isHeading == above.isHeading, first.box.y0 - above.box.y1 < 0.7 * first.size,
      gutters.allSatisfy({ gutter in above.gaps.contains { $0.intersection(gutter).width > 0 } })
    else { return false }
    let columns = zip(cells(of: above), cells(of: first))
    let full = zip(columns, edges).count { cells, edge in
      !cells.0.isEmpty && !cells.1.isEmpty && !fits(cells.1, behind: cells.0, right: edge)
    }
    return full > 1 && 2 * full > gutters.count
  }

  /// The run with the lines of one column only that stand close above it and below it.
  func withLooseEnds(from all: [Band], within limits: Range<Int>) -> SharedGutters {
    var run = self
    run.gutters = [clearestGutter]
    while let first = run.bands.first, run.range.lowerBound > limits.lowerBound {
      let band = all[run.range.lowerBound - 1]
      guard run.isRight(band) || run.isLoose(band) && abs(band.size - first.size) < 0.5 && run.side(of: band).contains(where: band.isSet),
        first.box.y0 - band.box.y1 < 1.3 * band.size
      else { break }
      run.add(band, above: true)
    }
    while run.range.lowerBound > limits.lowerBound, run.range.lowerBound < range.lowerBound,
      let first = run.bands.first, first.isRest(of: all[run.range.lowerBound - 1]), !run.isRight(first)
    {
      run.bands.removeFirst()
      run.range = (run.range.lowerBound + 1)..<run.range.upperBound
    }
    while let last = run.bands.last, let band = all[run.range.upperBound..<limits.upperBound].first, gutters.count > 1,
      run.isGoingOn(in: band, below: last)
    {
      run.add(band, above: false)
    }
    let below = run.range.upperBound
    while let last = run.bands.last, let band = all[run.range.upperBound..<limits.upperBound].first, run.isLoose(band) {
      guard band.box.y0 - last.box.y1 < 2 * band.size, run.holdsLine(like: band) else { return run }
      run.add(band, above: false)
    }
    guard let next = all[run.range.upperBound..<limits.upperBound].first, let last = run.bands.last,
      next.box.y0 - last.box.y1 < 0.8 * next.size, abs(next.size - last.size) < 0.5, abs(next.box.x0 - last.box.x0) < 2,
      !run.isRight(next), !run.isRight(all[run.range.upperBound - 1])
    else { return run }
    // A line over the full width goes on close below: the lines above it are its paragraph, which flows around a box.
    run.bands.removeLast(run.range.upperBound - below)
    run.range = run.range.lowerBound..<below
    return run
  }

  private mutating func add(_ band: Band, above: Bool) {
    bands.insert(band, at: above ? 0 : bands.count)
    range = above ? (range.lowerBound - 1)..<range.upperBound : range.lowerBound..<(range.upperBound + 1)
    if isRight(band) {
      gutters[0].to = min(gutters[0].to, band.box.x0)
    } else if !band.isTwoSided(at: gutters[0]) {
      gutters[0].from = max(gutters[0].from, band.box.x1)
    }
  }

  /// Whether a band close below has words on both sides of the only gutter: the other gutters of the run, a table's, have ended.
  private func isGoingOn(in band: Band, below last: Band) -> Bool {
    band.box.y0 - last.box.y1 < 0.6 * band.size && band.isTwoSided(at: gutters[0])
      && band.gaps.contains { $0.intersection(gutters[0]).width >= max(band.size, 0.75 * gutters[0].width) }
  }

  /// Whether a band stands right of the only gutter, reaches into it by less than a letter, as a heading over items does, or ends where the
  /// lines right of it do and is longer than they are.
  private func isRight(_ band: Band) -> Bool {
    if band.box.x0 >= gutters[0].to - 0.1 || band.box.x0 > max(gutters[0].to - band.size, gutters[0].from + band.size) { return true }
    let edge = bands.map(\.box.x1).max() ?? 0
    return abs(band.box.x1 - edge) < 1 && band.box.x0 > gutters[0].middle
  }

  /// Whether a band stands on one side of the only gutter, and leaves some of it.
  private func isLoose(_ band: Band) -> Bool {
    isRight(band) || band.box.x1 < gutters[0].to - Band.leastColumnGap * band.size
  }

  /// Whether the column of a band below the run, which stands on one side, comes down close to it, or near it in its letters or, at its
  /// left edge, in larger ones.
  private func holdsLine(like band: Band) -> Bool {
    let side = side(of: band)
    let box = enclosing(side)
    let distance = band.box.y0 - box.y1
    if distance < 0.4 * band.size || distance < 3 * band.size && side.contains(where: band.isSet) { return true }
    return distance < band.size && abs(band.box.x0 - box.x0) < 1 && side.contains { $0.size > band.size }
  }

  /// The words of the run that stand on the side of the gutter on which a band stands.
  private func side(of band: Band) -> some Collection<Word> {
    let (middle, isRight) = (gutters[0].middle, isRight(band))
    return bands.lazy.flatMap { $0.words }.filter { ($0.middle > middle) == isRight }
  }
}

extension Band {
  /// Whether the band is set in the letters of a word.
  fileprivate func isSet(like word: Word) -> Bool { abs(size - word.size) < 0.5 }

  /// Whether it goes on with the line above, to the left edge and in the letters of which it is set close below.
  fileprivate func isRest(of above: Band) -> Bool {
    box.y0 - above.box.y1 < 0.5 * size && abs(size - above.size) < 0.1 && abs(box.x0 - above.box.x0) < 2 && above.box.x1 > box.x1
  }
}
