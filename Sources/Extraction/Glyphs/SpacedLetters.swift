import Documents

extension PageGlyphs {
  /// Puts the letters of a spaced-out title together: `C O M M U N I Q U É  D E  P R E S S E`.
  ///
  /// Four single letters or more that follow each other on a line are one run; the gaps over twice the usual part its words.
  func joiningSpacedLetters(_ words: [Word]) -> [Word] {
    var joined: [Word] = []
    joined.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      let run = spacedRun(in: words, from: index)
      if run.count >= 4 {
        joined += join(words[run])
        index = run.upperBound
      } else {
        joined.append(words[index])
        index += 1
      }
    }
    return joined
  }

  private func spacedRun(in words: [Word], from start: Int) -> Range<Int> {
    var end = start
    while end < words.count, isSingleLetter(words[end]), end == start || follows(words[end], words[end - 1]) { end += 1 }
    return start..<end
  }

  private func isSingleLetter(_ word: Word) -> Bool {
    word.glyphs.count == 1 && isLetter(scalars[word.glyphs.lowerBound])
  }

  private func follows(_ word: Word, _ last: Word) -> Bool {
    let gap = word.box.x0 - last.box.x1
    return abs(word.box.y1 - last.box.y1) < 0.1 * word.size && gap > 0 && gap < 2.5 * word.size
  }

  private func join(_ letters: ArraySlice<Word>) -> [Word] {
    let gaps = zip(letters, letters.dropFirst()).map { $1.box.x0 - $0.box.x1 }
    let usual = gaps.sorted()[gaps.count / 2]
    var words = Array(letters.prefix(1))
    for (letter, gap) in zip(letters.dropFirst(), gaps) {
      if gap > 2 * usual {
        words.append(letter)
      } else {
        let last = words.count - 1
        words[last].glyphs = words[last].glyphs.lowerBound..<letter.glyphs.upperBound
        words[last].box = words[last].box.union(letter.box)
      }
    }
    return words
  }
}
