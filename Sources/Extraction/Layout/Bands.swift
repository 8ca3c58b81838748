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

  fileprivate init(_ row: ArraySlice<Word>) {
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
func bands(of words: [Word]) -> [Band] { wordRows(of: words).map { Band($0) } }

/// The words of each band, the bands from top to bottom.
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
    for (index, word) in words.enumerated() {
      if word.box.x0 > right, right > -.infinity, !followsMarker(at: index) {
        spaces.append(Gap(from: right, to: word.box.x0))
      }
      right = max(right, word.box.x1)
    }
  }

  /// Whether the word before stands alone and is as narrow as a bullet: the gap after it is an indent.
  private func followsMarker(at index: Int) -> Bool {
    let marker = words[index - 1]
    guard marker.glyphs.count <= 3, marker.box.width < 1.3 * size, marker.isListMarker else { return false }
    let isFirst = index == 1 || marker.box.x0 - words[index - 2].box.x1 > Self.leastColumnGap * size
    return isFirst && words[index].box.x0 - marker.box.x1 < 2.5 * size
  }

  private func isJustification(_ gap: Gap, among gaps: [Gap]) -> Bool {
    gap.width < 2 * size
      && gaps.count { abs($0.width - gap.width) <= 0.04 * gap.width + 0.05 } >= 3
  }
}
