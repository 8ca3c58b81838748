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
    while range.upperBound < limit, !isTitle(all[range.upperBound]), !isHeading(of: all[range.upperBound..<limit]),
      let common = common(with: all[range.upperBound])
    {
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
  var edges: [Double] {
    gutters.map { min($0.to, $0.from + 1.2 * (bands.first?.size ?? 0)) } + [bands.map(\.box.x1).max() ?? 0]
  }

  /// The words of a band, cell by cell.
  ///
  /// Headings at the left of their columns stand in the gutters before numbers at the right: as many groups of words as there are columns are their
  /// cells, wherever they stand.
  func cells(of band: Band) -> [[Word]] {
    let cells = band.cut(at: gutters)
    guard gutters.count > 1, cells.contains(where: \.isEmpty) else { return cells }
    return band.groups(cells.count) ?? cells
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

  /// Whether the first of some bands is a bold line on one side, below which the columns stand elsewhere than in the run.
  private func isHeading(of bands: ArraySlice<Band>) -> Bool {
    guard let heading = bands.first, let next = bands.dropFirst().first, let last = self.bands.last, heading.isHeading, !last.isHeading
    else { return false }
    let gutters = interior(gutters)
    return gutters.count > 1 && !gutters.contains(where: heading.isTwoSided) && gutters.contains(where: next.isTwoSided)
      && !keepsToEdges(next, of: gutters)
  }

  /// Whether three bands have words on both sides of a gutter.
  private func isEstablished(_ gap: Gap) -> Bool { bands.count { $0.isTwoSided(at: gap) } >= 3 }

  /// Whether most cells of a band begin, end or are centred where those of another band of the run are.
  func keepsToEdges(_ band: Band, of gutters: [Gap]) -> Bool {
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
  func narrowed(_ gutters: [Gap], by band: Band) -> [Gap]? {
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

extension Box {
  /// Whether two cells of a column begin, end or are centred at one place.
  func sharesEdge(with other: Box) -> Bool {
    abs(x0 - other.x0) < 1 || abs(x1 - other.x1) < 1 || abs(x0 + x1 - other.x0 - other.x1) < 2
  }
}

extension Band {
  /// The words on both sides of gutters; they stand from left to right, so that those of a cell are mostly a run of them.
  fileprivate func cut(at gutters: [Gap]) -> [[Word]] {
    var cells: [[Word]] = []
    cells.reserveCapacity(gutters.count + 1)
    var start = 0
    for gutter in gutters {
      let middle = gutter.middle
      var end = start
      while end < words.count, words[end].middle <= middle { end += 1 }
      cells.append(Array(words[start..<end]))
      start = end
    }
    cells.append(Array(words[start...]))
    return cells
  }

  /// The words between gaps of more than a letter and a half, where they are so many groups.
  fileprivate func groups(_ count: Int) -> [[Word]]? {
    let inner = spaces.dropFirst().dropLast()
    guard inner.count(where: { $0.width > 1.5 * size }) == count - 1 else { return nil }
    let ends = inner.filter { $0.width > 1.5 * size }.map(\.middle)
    var groups = [[Word]](repeating: [], count: ends.count + 1)
    for word in words { groups[ends.count { $0 < word.middle }].append(word) }
    return groups
  }

  /// Whether the spaces at some gutters are no wider than the others of the band.
  fileprivate func isRunningText(over gutters: [Gap]) -> Bool {
    let inner = spaces.dropFirst().dropLast().map(\.width).sorted()
    let crossed = gutters.filter { $0.from > box.x0 && $0.to < box.x1 }
    guard inner.count >= 2 * crossed.count, !crossed.isEmpty else { return false }
    return crossed.allSatisfy { gutter in
      spaces.contains { $0.intersection(gutter).width > 0 && $0.width < 1.4 * inner[inner.count / 2] }
    }
  }

  /// Whether all its words are bold.
  var isHeading: Bool { words.allSatisfy(\.isBold) }

  /// Whether it has words on both sides of a gutter.
  func isTwoSided(at gap: Gap) -> Bool { box.x0 < gap.from + 0.1 && box.x1 > gap.to - 0.1 }
}

extension Word {
  /// The middle of its width.
  var middle: Double { (box.x0 + box.x1) / 2 }
}

extension Gap {
  /// The middle of its width.
  var middle: Double { (from + to) / 2 }
}
