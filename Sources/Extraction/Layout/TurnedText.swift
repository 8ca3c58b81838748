import Documents

extension PageGlyphs {
  /// Marks the words that stand on their head: their letters follow each other from right to left.
  ///
  /// Cut as upright text, they are letters by ones and twos and words written backwards, each to the left of the one before.
  func markOverturned(_ words: inout [Word]) {
    var start = 0
    for end in words.indices.map({ $0 + 1 }) where end == words.count || !follows(words[end], words[end - 1]) {
      let row = start..<end
      start = end
      let letters = row.reduce(0) { $0 + words[$1].glyphs.count }
      guard letters > 3, row.allSatisfy({ isBackwards(words[$0]) }) else { continue }
      for word in row { words[word].turn = .over }
    }
  }

  /// Whether no letter of a word stands to the right of the one before it, as in a script written from left to right.
  private func isBackwards(_ word: Word) -> Bool {
    !word.isRightToLeft && zip(word.glyphs, word.glyphs.dropFirst()).allSatisfy { boxes[$1].x0 < boxes[$0].x0 }
  }

  /// Whether a word stands on the row of the one before it, to its left.
  private func follows(_ word: Word, _ before: Word) -> Bool {
    let height = max(word.box.height, before.box.height)
    let gap = before.box.x0 - word.box.x1
    return gap > -0.3 * height && gap < 0.6 * height && abs(word.box.y1 - before.box.y1) < 0.2 * height
  }
}

extension PageLayout {
  /// The blocks of the text that runs another way than the page, read as if the page were turned for it.
  ///
  /// Their lines stand in the frame of the page so turned; their letters are those of the page.
  func turnedDrafts(page index: Int, bodySize: Double) -> [Draft] {
    [Turn.right, .left, .over].flatMap { turn -> [Draft] in
      let turned = turnedWords.filter { $0.turn == turn }
      guard !turned.isEmpty else { return [] }
      let layout = self.turned(turn, holding: turned)
      return layout.drafts(page: index, bodySize: bodySize).map { draft in
        var draft = draft
        draft.role = draft.table == nil ? .box : .table
        return draft
      }
    }
  }

  /// The page turned once more, with the words that then run from left to right.
  private func turned(_ turn: Turn, holding words: [Word]) -> PageLayout {
    var glyphs = glyphs
    let bounds = glyphs.bounds
    glyphs.boxes = glyphs.boxes.map { turn.turned($0, width: bounds.width, height: bounds.height) }
    let held = Set(words.flatMap(\.glyphs))
    return PageLayout(glyphs: glyphs, words: glyphs.words().filter { $0.glyphs.allSatisfy(held.contains) })
  }

  /// The turned words by the lines that they stand in, whatever gaps are between them.
  var turnedLines: [[Word]] {
    var lines: [(words: [Word], box: Box)] = []
    let words = turnedWords.sorted { $0.turn == .over ? $0.box.y0 < $1.box.y0 : $0.box.x0 < $1.box.x0 }
    for word in words {
      if let last = lines.indices.last, lines[last].words[0].turn == word.turn, isBeside(word, lines[last].box) {
        lines[last].words.append(word)
        lines[last].box = lines[last].box.union(word.box)
      } else {
        lines.append(([word], word.box))
      }
    }
    return lines.map(\.words)
  }

  private func isBeside(_ word: Word, _ line: Box) -> Bool {
    word.turn == .over ? word.box.y0 < (line.y0 + line.y1) / 2 : word.box.x0 < (line.x0 + line.x1) / 2
  }

  /// Whether a line runs along an edge of the page, like the printer’s name or a note on waste paper.
  func isMarginNote(_ line: [Word]) -> Bool {
    let (bounds, whole) = (glyphs.bounds, enclosing(line))
    if line[0].turn == .over { return min(whole.y1 - bounds.y0, bounds.y1 - whole.y0) < 0.12 * bounds.height }
    return min(whole.x1 - bounds.x0, bounds.x1 - whole.x0) < 0.12 * bounds.width
  }
}
