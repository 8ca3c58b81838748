import Documents

/// Words that overlap in height: a line of text over the whole width, or, where two columns do not share their lines, more of them.
struct Band {
  /// The words, in no order.
  var words: [Word]
  /// Their common edges.
  var box: Box
  /// The size of the letters: the median of the words'.
  var size: Double
  /// The stretches that may part columns, from left to right; the outer ones have no end.
  var gaps: [Gap] = []
  /// All stretches without a word, the spaces between words among them.
  var spaces: [Gap] = []

  init(_ row: ArraySlice<Word>) {
    words = row.sorted { $0.box.x0 < $1.box.x0 }
    box = enclosing(words)
    size = words.map(\.size).sorted()[words.count / 2]
    spaces.reserveCapacity(words.count + 1)
    spaces.append(Gap(from: -.infinity, to: box.x0))
    appendInnerSpaces()
    spaces.append(Gap(from: box.x1, to: .infinity))
    gaps = columnGaps()
  }
}

/// A stretch of a line, from left to right, without a word.
struct Gap {
  var from, to: Double
  var width: Double { to - from }

  /// What two gaps have in common; negative in width where that is nothing.
  func intersection(_ other: Gap) -> Gap { Gap(from: max(from, other.from), to: min(to, other.to)) }
}

/// Groups words into bands from top to bottom.
///
/// Only the middle half of a word's height counts, so that tight lines and raised letters do not chain two lines.
func bands(of words: [Word]) -> [Band] { interleaved(wordRows(of: words)).map { Band($0) } }

/// The words that overlap in height, from top to bottom.
func wordRows(of words: [Word]) -> [ArraySlice<Word>] {
  guard !words.isEmpty else { return [] }
  let sorted = words.sorted { $0.core.top < $1.core.top }
  var rows: [ArraySlice<Word>] = []
  var start = 0
  var bottom = sorted[0].core.bottom
  for index in sorted.indices {
    let core = sorted[index].core
    if core.top > bottom {
      rows.append(sorted[start..<index])
      start = index
    }
    bottom = max(bottom, core.bottom)
  }
  rows.append(sorted[start...])
  return rows
}

/// Puts together the lines of two columns that do not share their lines: the next line of a column stands close below its last,
/// and what stands between the two is beside both.
private func interleaved(_ rows: [ArraySlice<Word>]) -> [ArraySlice<Word>] {
  var groups: [(words: ArraySlice<Word>, box: Box)] = []
  for row in rows {
    groups.append((row, enclosing(row)))
    for start in stride(from: groups.count - 3, through: max(0, groups.count - 5), by: -1) where start >= 0 {
      // Most lines are out of reach of those two above.
      guard groups[groups.count - 1].box.y0 - groups[start].box.y1 < 0.4 * row[row.startIndex].size,
        goesOn(groups[start].words, with: row, beside: groups[(start + 1)..<(groups.count - 1)].map(\.box))
      else { continue }
      let merged = groups[start...].flatMap(\.words)
      groups.removeSubrange(start...)
      groups.append((merged[...], enclosing(merged)))
      break
    }
  }
  return groups.map(\.words)
}

/// Whether a line, which has no wide gap, is the next of a column that the words above belong to, with others beside it in between.
private func goesOn(_ above: ArraySlice<Word>, with line: ArraySlice<Word>, beside others: [Box]) -> Bool {
  let box = enclosing(line)
  let column = above.filter { $0.box.x0 < box.x1 && $0.box.x1 > box.x0 }
  guard let last = column.max(by: { $0.box.y1 < $1.box.y1 }) else { return false }
  let size = line[line.startIndex].size
  let reach = box.union(enclosing(column))
  let isFlush = abs(enclosing(column).x0 - box.x0) < 1
  return (isFlush || abs(last.size - size) < 0.1) && box.y0 - last.box.y1 < 0.4 * size && isOneRun(line)
    && others.allSatisfy { $0.x0 > reach.x1 + size || $0.x1 < reach.x0 - size }
}

/// Whether no gap among the words is wider than two letters.
private func isOneRun(_ words: ArraySlice<Word>) -> Bool {
  var right = Double.infinity
  for word in words.sorted(by: { $0.box.x0 < $1.box.x0 }) {
    if word.box.x0 - right > 2 * word.size { return false }
    right = right == .infinity ? word.box.x1 : max(right, word.box.x1)
  }
  return true
}

extension Band {
  /// The least width of a gap that may part two columns, in letter sizes.
  static let leastColumnGap = 0.36

  /// The gaps wide enough to part columns: they stand out among the line's own spaces, which in justified text are all alike.
  private func columnGaps() -> [Gap] {
    let least = Self.leastColumnGap * size
    let wide = spaces.filter { $0.width >= least }
    guard wide.count > 2 else { return wide }
    let space = spaces.map(\.width).filter { $0 > 0 && $0 < 0.55 * size }.sorted()
    let usual = space.isEmpty ? 0 : space[space.count / 2]
    return wide.filter { $0.width == .infinity || $0.width >= 1.35 * usual && !isJustification($0, among: wide) }
  }

  private mutating func appendInnerSpaces() {
    var right = -Double.infinity
    var before = right
    for (index, word) in words.enumerated() {
      if word.box.x0 > right, right > -.infinity, !follows(marker: words[index - 1], after: before, word) {
        spaces.append(Gap(from: right, to: word.box.x0))
      }
      before = right
      right = max(right, word.box.x1)
    }
  }

  /// Whether a word stands alone, after what ends at an edge, and is as narrow as a bullet: the gap to the next is an indent.
  private func follows(marker: Word, after edge: Double, _ next: Word) -> Bool {
    guard marker.glyphs.count <= 3, marker.box.width < 1.3 * size, marker.isListMarker else { return false }
    return marker.box.x0 - edge > 0.55 * size && next.box.x0 - marker.box.x1 < 2.5 * size
  }

  /// Whether a gap is one of the spaces of a justified line, a third of which and three or more are as wide.
  private func isJustification(_ gap: Gap, among gaps: [Gap]) -> Bool {
    guard gap.width < 2 * size else { return false }
    let alike = gaps.count { abs($0.width - gap.width) <= 0.04 * gap.width + 0.05 }
    return alike >= 3 && 3 * alike > spaces.count - 2
  }
}
