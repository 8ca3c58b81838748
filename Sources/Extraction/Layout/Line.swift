import Documents

/// Words that stand beside each other on one line of one column.
struct Line {
  /// The words from left to right.
  let words: [Word]
  /// Their common edges.
  let box: Box
  /// The edges of the column that the line is set in: how far it could have run.
  fileprivate(set) var column: ClosedRange<Double>
  /// The size in which most of the line is set, in points.
  let size: Double
  /// The foot of most of the line, whatever is raised or lowered in it.
  let foot: Double

  init(words: some Collection<Word>, column: ClosedRange<Double>) {
    let words = words.sorted { $0.box.x0 < $1.box.x0 }.inReadingDirection
    let longest = words.indices.max { words[$0].glyphs.count < words[$1].glyphs.count }.map { words[$0] }
    (self.words, self.column, box) = (words, column, enclosing(words))
    (size, foot) = (longest?.size ?? 10, longest?.box.y1 ?? box.y1)
  }

  /// Whether most of the line is bold.
  var isBold: Bool {
    let bold = words.reduce(0) { $0 + ($1.isBold ? $1.glyphs.count : 0) }
    return 2 * bold > words.reduce(0) { $0 + $1.glyphs.count }
  }

  /// Whether it begins with a bullet, a dash or a number, as a list item does.
  var isItem: Bool { words.count > 1 && words[0].isListMarker }

  /// Whether the first word of the next line would not have fitted on it.
  func isFull(before next: Line) -> Bool {
    guard let first = next.words.first else { return false }
    return column.upperBound - box.x1 <= first.box.width + 0.5 * first.size
  }
}

extension [Line] {
  /// The lines with the columns that they fill: text set flush right may end well before the room that the page leaves it.
  ///
  /// Three full lines that begin and end together tell, with the shorter ones between them.
  var flushRight: [Line] {
    var lines = self
    var index = 0
    while index < count {
      let run = flushRun(from: index)
      if let edge = run.edge {
        for line in run.lines { lines[line].column = lines[line].column.lowerBound...edge }
      }
      index = Swift.max(run.lines.upperBound, index + 1)
    }
    return lines
  }

  /// The lines from one on that do not run beyond it, and the edge that they share where it is one.
  private func flushRun(from first: Int) -> (lines: Range<Int>, edge: Double?) {
    let box = self[first].box
    guard self[first].words.count > 4, self[first].column.upperBound - box.x1 > 2 * self[first].size else { return (first..<first, nil) }
    var (end, flush) = (first, 0)
    let limit = Swift.min(count, first + 100)
    while end < limit, self[end].box.x1 < box.x1 + 1.5, abs(self[end].box.x0 - box.x0) < 1 {
      if box.x1 - self[end].box.x1 < 1.5, self[end].words.count > 3 { flush += 1 }
      end += 1
    }
    return flush > 2 && 3 * flush > end - first ? (first..<end, box.x1 + 1.5) : (first..<first, nil)
  }
}

extension [Word] {
  /// The words with each run of those written from right to left turned round.
  fileprivate var inReadingDirection: [Word] {
    guard contains(where: \.isRightToLeft) else { return self }
    var words: [Word] = []
    var turned: [Word] = []
    for word in self {
      if word.isRightToLeft {
        turned.insert(word, at: 0)
      } else {
        words += turned + [word]
        turned = []
      }
    }
    return words + turned
  }
}

/// The smallest box around all the words.
func enclosing(_ words: some Collection<Word>) -> Box {
  guard var box = words.first?.box else { return Box(0, 0, 0, 0) }
  for word in words.dropFirst() { box = box.union(word.box) }
  return box
}

/// The smallest box around some boxes.
func enclosing(_ boxes: [Box]) -> Box {
  boxes.dropFirst().reduce(boxes.first ?? Box(0, 0, 0, 0)) { $0.union($1) }
}
