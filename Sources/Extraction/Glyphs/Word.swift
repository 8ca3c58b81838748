import Documents

/// A run of glyphs without a gap: a word, a number, a mark.
struct Word {
  /// Its glyphs on the page, one after the other; spaces among them, in a spaced-out title, are no part of the word.
  var glyphs: Range<Int>
  /// Its edges.
  var box: Box
  /// The size of its letters in points.
  var size: Double
  /// Whether it is set in bold.
  var isBold: Bool
  /// Whether it can stand before the text of a list item: a bullet, a dash, `1.`, `a)`.
  var isListMarker = false
  /// Whether its first letter is a large initial, which reaches down over the lines below.
  var isInitial = false
  /// Whether it is written from right to left.
  var isRightToLeft = false
  /// How the page must be turned for it to run from left to right, as a note along the margin.
  var turn = Turn.none
  /// Whether its letters stand one above the other.
  var isVertical: Bool { turn == .left || turn == .right }

  /// The height of the middle of the letters, for finding what stands on one line.
  var core: (top: Double, bottom: Double) {
    (box.y0 + box.height * 0.25, box.y1 - box.height * 0.25)
  }
}

extension PageGlyphs {
  /// Cuts the page's glyphs into words, in Poppler's order.
  ///
  /// A word ends where Poppler put a space, and, as side-by-side runs come without one, at a gap over a seventh of the height,
  /// a backward jump or a change of line.
  func words() -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(scalars.count / 4)
    var wasParted = true
    for index in scalars.indices {
      guard isInk(scalars[index]) else {
        wasParted = true
        continue
      }
      let last = words.count - 1
      if last >= 0, !wasParted || isGapless(at: index), let direction = continuation(of: words[last], at: index) {
        extend(&words[last], by: index, direction)
      } else {
        words.append(word(at: index))
      }
      wasParted = false
    }
    for index in words.indices where words[index].glyphs.count <= 3 {
      words[index].isListMarker = isListMarker(scalars[words[index].glyphs])
    }
    markInitials(&words)
    if hadDirectionMarks { markDirections(&words) }
    markVerticalLetters(&words)
    markOverturned(&words)
    return joiningSpacedLetters(words)
  }

  /// A word with a large initial stands where its other letters do, an initial that is a word where the next word does.
  private func markInitials(_ words: inout [Word]) {
    for index in words.indices where words[index].size > 20 && isUpperCase(scalars[words[index].glyphs.lowerBound]) {
      let (box, glyphs) = (words[index].box, words[index].glyphs)
      let isWord = glyphs.count == 1
      guard !isWord || beginsLines(words[index], in: words, from: index + 1) else { continue }
      let rest = isWord ? words[index + 1].box : enclosing(glyphs.dropFirst().map { boxes[$0] })
      guard boxes[glyphs.lowerBound].height > 1.8 * rest.height else { continue }
      words[index].isInitial = true
      words[index].size = isWord ? words[index + 1].size : styles[styleIndices[glyphs.lowerBound + 1]].size
      words[index].box = Box(box.x0, rest.y0, isWord ? box.x1 : rest.x1, rest.y1)
    }
  }

  /// Whether the word at an index begins close behind a large letter, and a later one begins below it, beside the letter.
  private func beginsLines(_ letter: Word, in words: [Word], from index: Int) -> Bool {
    guard index < words.count else { return false }
    let first = words[index].box
    guard first.y0 > letter.box.y0 - 1, (-1..<0.8 * first.height).contains(first.x0 - letter.box.x1) else { return false }
    return words[index...].prefix(100).contains { word in
      abs(word.box.x0 - first.x0) < 2 && word.box.y0 > first.y0 + 0.7 * first.height && word.box.y0 < letter.box.y1
    }
  }

  private func markDirections(_ words: inout [Word]) {
    for index in words.indices { words[index].isRightToLeft = isRightToLeft(scalars[words[index].glyphs.lowerBound]) }
  }

  /// A single letter cannot tell which way it runs: it goes with the word beside it that stands right above or below.
  private func markVerticalLetters(_ words: inout [Word]) {
    for index in words.indices where words[index].glyphs.count == 1 {
      let box = words[index].box
      let neighbour = [index - 1, index + 1].first { other in
        words.indices.contains(other) && words[other].isVertical
          && abs(words[other].box.x0 - box.x0) < 1 && abs(words[other].box.x1 - box.x1) < 1
      }
      if let neighbour { words[index].turn = words[neighbour].turn }
    }
  }

  /// Whether a space that Poppler put before a glyph shows on the page as no gap at all.
  private func isGapless(at index: Int) -> Bool {
    if closedGaps.contains(index) { return true }
    guard index > 1, scalars[index - 1] == 0x20, isInk(scalars[index - 2]) else { return false }
    let last = boxes[index - 2]
    let box = boxes[index]
    return abs(box.x0 - last.x1) < 0.03 * box.height && abs(box.y1 - last.y1) < 0.1 * box.height
  }

  private enum Direction { case horizontal, downwards, upwards }

  private func word(at index: Int) -> Word {
    let style = styles[styleIndices[index]]
    return Word(
      glyphs: index..<(index + 1), box: boxes[index], size: style.size, isBold: style.isBold)
  }

  private func extend(_ word: inout Word, by index: Int, _ direction: Direction) {
    word.glyphs = word.glyphs.lowerBound..<(index + 1)
    word.box = word.box.union(boxes[index])
    word.size = max(word.size, styles[styleIndices[index]].size)
    if direction != .horizontal { word.turn = direction == .downwards ? .left : .right }
  }

  /// How the glyph goes on from the word before it; `nil` where a new word starts.
  private func continuation(of word: Word, at index: Int) -> Direction? {
    if closedGaps.contains(index) { return .horizontal }
    let last = boxes[word.glyphs.upperBound - 1]
    let box = boxes[index]
    let height = max(last.height, box.height)
    let overlap = min(last.y1, box.y1) - max(last.y0, box.y0)
    let gap = box.x0 - last.x1
    if !word.isVertical, overlap > 0.2 * min(last.height, box.height), gap < 0.15 * height,
      box.x0 > last.x0 - 0.5 * height
    {
      return .horizontal
    }
    let shared = min(last.x1, box.x1) - max(last.x0, box.x0)
    let step = max(box.y0 - last.y1, last.y0 - box.y1)
    let isStacked = shared > 0.5 * min(last.width, box.width) && abs(step) < 0.3 * max(last.width, box.width)
    guard isStacked, word.isVertical || word.glyphs.count == 1 else { return nil }
    return box.y0 > last.y0 ? .downwards : .upwards
  }
}

/// Whether a letter is Hebrew, Arabic or of another script that is written from right to left.
private func isRightToLeft(_ scalar: UInt32) -> Bool {
  (0x590...0x8FF).contains(scalar) || (0xFB1D...0xFDFF).contains(scalar) || (0xFE70...0xFEFC).contains(scalar)
}
