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
    var earlier: [[Gap]] = []
    while range.upperBound < limit, !isTitle(all[range.upperBound]), let common = common(with: all[range.upperBound]) {
      earlier.append(gutters)
      gutters = common
      bands.append(all[range.upperBound])
      range = start..<(range.upperBound + 1)
    }
    while let last = bands.last, !isTrailing(last), let before = earlier.popLast() {
      gutters = before
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

  /// How far the lines of each column can run.
  var edges: [Double] { gutters.map(\.to) + [bands.map(\.box.x1).max() ?? 0] }

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

  /// Whether a band begins what follows the columns: it stands alone below them at their left edge, in larger letters.
  private func isTitle(_ band: Band) -> Bool {
    guard let last = bands.last, let gutter = interior(gutters).first, bands.contains(where: { $0.isTwoSided(at: gutter) }) else {
      return false
    }
    return band.box.x1 < gutter.to - Band.leastColumnGap * band.size && band.size > 1.15 * last.size
      && band.box.y0 - last.box.y1 > 0.3 * band.size && abs(band.box.x0 - bands.reduce(.infinity) { min($0, $1.box.x0) }) < 2
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

  /// What the spaces of a band leave of each gutter; `nil` where it crosses one, or is a title or a line of text
  /// whose spaces happen to stand there.
  private func narrowed(_ gutters: [Gap], by band: Band) -> [Gap]? {
    let left = gutters.compactMap { gutter in
      band.spaces.map(gutter.intersection).filter { $0.width >= 0.12 * band.size }.max { $0.width < $1.width }
    }
    let isTitle = bands.allSatisfy { band.size > 1.25 * $0.size }
    return left.count == gutters.count && !isTitle && !band.isRunningText(over: left) ? left : nil
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

  /// The run with the bands close below it that stand in one of its columns: the last lines of its last cells.
  func withHangingLines(from all: [Band], before limit: Int) -> SharedGutters {
    var run = self
    while let last = run.bands.last, let band = all[run.range.upperBound..<limit].first {
      let cells = run.cells(of: band)
      let column = run.bands.map { band in run.cells(of: band) }
      guard let filled = cells.firstIndex(where: { !$0.isEmpty }), cells.count(where: { !$0.isEmpty }) == 1,
        band.box.y0 - last.box.y1 < 0.3 * band.size, band.size == last.size,
        band.box.x1 <= (filled < gutters.count ? gutters[filled].to - band.size : enclosing(column.flatMap { $0[filled] }).x1 + 1)
      else { break }
      run.bands.append(band)
      run.range = run.range.lowerBound..<(run.range.upperBound + 1)
    }
    return run
  }

  /// Whether the run is the rest of columns of text: its lines are close together, and so is the band above, which leaves the same gutters.
  func goesOn(from above: Band) -> Bool {
    let lines = [above] + bands
    return zip(lines, lines.dropFirst()).allSatisfy { $1.box.y0 - $0.box.y1 < 0.3 * $1.size && abs($0.size - $1.size) < 0.1 }
      && gutters.allSatisfy { gutter in above.gaps.contains { $0.intersection(gutter).width > 0 } }
      && gutters.contains(where: above.isTwoSided)
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
    if !isRight(band) { gutters[0].from = max(gutters[0].from, band.box.x1) }
  }

  /// Whether a band stands right of the only gutter.
  private func isRight(_ band: Band) -> Bool { band.box.x0 >= gutters[0].to - 0.1 }

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
  private func side(of band: Band) -> [Word] {
    bands.flatMap(\.words).filter { ($0.middle > gutters[0].middle) == isRight(band) }
  }

  /// The run cut where a new row of cards begins: under a blank over the whole width, with a heading on both sides like those it begins with.
  var cardRows: [SharedGutters] {
    guard let first = bands.first, first.isHeading, first.isTwoSided(at: gutters[0]) else { return [self] }
    let starts = bands.indices.dropFirst().filter { index in
      bands[index].isHeading && abs(bands[index].size - first.size) < 0.1 && bands[index].isTwoSided(at: gutters[0])
        && !bands[index - 1].isHeading && bands[index].box.y0 - bands[index - 1].box.y1 > 0.5 * first.size
    }
    return zip([0] + starts, starts + [bands.count]).map { start, end in
      var row = self
      row.bands = Array(bands[start..<end])
      row.range = (range.lowerBound + start)..<(range.lowerBound + end)
      return row
    }
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
  func sharesEdge(with other: Box) -> Bool {
    abs(x0 - other.x0) < 1 || abs(x1 - other.x1) < 1 || abs(x0 + x1 - other.x0 - other.x1) < 2
  }
}

extension Band {
  /// Whether the spaces at some gutters are no wider than the others of the band.
  fileprivate func isRunningText(over gutters: [Gap]) -> Bool {
    let inner = spaces.dropFirst().dropLast().map(\.width).sorted()
    let crossed = gutters.filter { $0.from > box.x0 && $0.to < box.x1 }
    guard inner.count >= 2 * crossed.count, !crossed.isEmpty else { return false }
    return crossed.allSatisfy { gutter in
      spaces.contains { $0.intersection(gutter).width > 0 && $0.width < 1.4 * inner[inner.count / 2] }
    }
  }

  /// Whether the band is set in the letters of a word.
  fileprivate func isSet(like word: Word) -> Bool { abs(size - word.size) < 0.5 }

  /// Whether it goes on with the line above, to the left edge and in the letters of which it is set close below.
  fileprivate func isRest(of above: Band) -> Bool {
    box.y0 - above.box.y1 < 0.5 * size && abs(size - above.size) < 0.1 && abs(box.x0 - above.box.x0) < 2 && above.box.x1 > box.x1
  }

  /// Whether all its words are bold.
  fileprivate var isHeading: Bool { words.allSatisfy(\.isBold) }

  func isTwoSided(at gap: Gap) -> Bool { box.x0 < gap.from + 0.1 && box.x1 > gap.to - 0.1 }
}

extension Word {
  fileprivate var middle: Double { (box.x0 + box.x1) / 2 }
}

extension Gap {
  fileprivate var middle: Double { (from + to) / 2 }
}
