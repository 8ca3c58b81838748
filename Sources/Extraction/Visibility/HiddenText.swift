import Documents

/// Why a word is left out of the reading text.
enum HiddenReason: String {
  /// It stands outside the page.
  case offPage
  /// It is drawn without ink, or in the colour of its ground.
  case noInk
  /// It is too small to read.
  case tiny
  /// It stands exactly on a word that says the same: fat or shadowed letters.
  case overprinted
  /// It runs another way than the page, in a line along its margin.
  case turned
  /// It is a watermark: much larger than the text that it lies across, or from corner to corner.
  case across
  /// It is the number of a footnote, behind what the note is about.
  case noteCall
  /// Its font does not say which letters it draws.
  case garbled
}

extension PageLayout {
  /// Takes out the words that a reader of the page does not see, or sees twice.
  ///
  /// - Parameters:
  ///   - file: The PDF, to look at the page where words are suspect.
  ///   - isSuspect: Whether the file sets text to be invisible somewhere.
  mutating func removeHiddenWords(in file: borrowing PDFFile, isSuspect: Bool) {
    let isDoubtful = !isRecognised && (isSuspect || words.contains(where: isWhite))
    let image = isDoubtful ? pageImage(of: file, atMost: 1000) : nil
    let bounds = glyphs.bounds
    let doubles = overprintedWords()
    let watermarks = watermarks()
    var kept: [Word] = []
    for (index, word) in words.enumerated() {
      let onOthers: HiddenReason? = watermarks.contains(index) ? .across : doubles.contains(index) ? .overprinted : nil
      if let reason = reason(toHide: word, within: bounds, image: image) ?? onOthers {
        leftOut.append(LeftOutWord(word: word, reason: reason))
      } else if word.turn != .none {
        turnedWords.append(word)
      } else {
        kept.append(word)
      }
    }
    words = kept
    leaveOutMarginNotes()
  }

  private mutating func leaveOutMarginNotes() {
    let notes = turnedLines.filter(isMarginNote).joined()
    guard !notes.isEmpty else { return }
    let starts = Set(notes.map(\.glyphs.lowerBound))
    leftOut += notes.map { LeftOutWord(word: $0, reason: .turned) }
    turnedWords.removeAll { starts.contains($0.glyphs.lowerBound) }
  }

  private func reason(toHide word: Word, within bounds: Box, image: PageImage?) -> HiddenReason? {
    let x = (word.box.x0 + word.box.x1) / 2
    let y = (word.box.y0 + word.box.y1) / 2
    if x < bounds.x0 || x > bounds.x1 || y < bounds.y0 || y > bounds.y1 { return .offPage }
    if word.box.height < 1.5, word.size < 1.5 { return .tiny }
    if let image, !image.showsInk(in: displayed(word.box)) { return .noInk }
    return nil
  }

  private func isWhite(_ word: Word) -> Bool {
    glyphs.styles[glyphs.styleIndices[word.glyphs.lowerBound]].isWhite
  }

  /// A picture of the page as displayed, at most so many pixels wide or high.
  func pageImage(of file: borrowing PDFFile, atMost pixels: Double) -> PageImage? {
    PageImage(of: file, page: glyphs.number, width: glyphs.width, height: glyphs.height, atMost: pixels)
  }

  /// A box of the turned page, on the page as displayed.
  func displayed(_ box: Box) -> Box {
    glyphs.turn.displayed(box, width: glyphs.width, height: glyphs.height)
  }

  /// The indices of words in large letters with several lines of others inside their edges, and of the letters set like them.
  private func watermarks() -> [Int] {
    let large = words.indices.filter { words[$0].size > 36 && !words[$0].isInitial }
    let across = large.filter { index in
      let word = words[index]
      let inside = words.filter { $0.size < 0.5 * word.size && word.box.holdsMiddle(of: $0.box) }
      return bands(of: inside).count > 1
    }
    return large.filter { index in
      across.contains(index) || words[index].glyphs.count == 1 && across.contains { abs(words[$0].size - words[index].size) < 0.5 }
    } + slantedWords
  }

  /// The indices of words that repeat an earlier word over most of its area.
  private func overprintedWords() -> Set<Int> {
    var doubles: Set<Int> = []
    // Words that say the same begin with the same letter: the last word with each, and for each word the one before it.
    var last: [UInt32: Int] = [:]
    var before = [Int?](repeating: nil, count: words.count)
    for (index, word) in words.enumerated() {
      let first = glyphs.scalars[word.glyphs.lowerBound]
      var earlier = last[first]
      before[index] = earlier
      while let other = earlier, !covers(words[other], word) { earlier = before[other] }
      if earlier != nil { doubles.insert(index) } else { last[first] = index }
    }
    return doubles
  }

  private func covers(_ word: Word, _ other: Word) -> Bool {
    let width = min(word.box.x1, other.box.x1) - max(word.box.x0, other.box.x0)
    let height = min(word.box.y1, other.box.y1) - max(word.box.y0, other.box.y0)
    guard width > 0, height > 0, width * height > 0.6 * other.box.width * other.box.height else { return false }
    return glyphs.ink(of: word).elementsEqual(glyphs.ink(of: other))
  }
}

/// A word that is not in the reading text.
struct LeftOutWord {
  /// The word.
  var word: Word
  /// Why.
  var reason: HiddenReason
}

extension PageLayout {
  /// The left-out words as furniture, one a reason; words printed twice are in the text and not listed.
  var hiddenFurniture: [Furniture] {
    let reasons: [HiddenReason] = [.offPage, .noInk, .tiny, .turned, .across, .noteCall, .garbled]
    return reasons.compactMap { reason in
      let words = leftOut.filter { $0.reason == reason }.map(\.word)
      guard !words.isEmpty else { return nil }
      return Furniture(
        role: reason == .turned ? .footer : nil, page: glyphs.number, text: glyphs.text(of: words),
        box: displayed(enclosing(words)))
    }
  }

  /// Leaves out all words of a page that cannot be read.
  mutating func leaveOutAll() {
    leftOut += words.map { LeftOutWord(word: $0, reason: .garbled) }
    words = []
  }

  /// Leaves out the calls of footnotes.
  ///
  /// - Parameter start: Where they begin among the glyphs.
  mutating func leaveOutNoteCalls(from start: Int) {
    leftOut += words.filter { $0.glyphs.lowerBound >= start }.map { LeftOutWord(word: $0, reason: .noteCall) }
    words.removeAll { $0.glyphs.lowerBound >= start }
  }

  /// How many digits the left-out words hold.
  var leftOutDigits: Int {
    leftOut.reduce(0) { $0 + glyphs.scalars[$1.word.glyphs].count(where: isDigit) }
  }

  /// What to tell of the left-out words.
  var hiddenWarnings: [DocumentWarning] {
    let hidden = leftOut.count { [.offPage, .noInk, .tiny].contains($0.reason) }
    guard hidden > 0 else { return [] }
    let plural = hidden > 1
    return [
      DocumentWarning(
        code: "hidden_text", page: glyphs.number,
        message: "\(hidden) mot\(plural ? "s" : "") que la page ne montre pas \(plural ? "sont laissés" : "est laissé") de côté.")
    ]
  }
}

extension Box {
  /// Whether the middle of another box lies inside.
  func holdsMiddle(of other: Box) -> Bool {
    let x = (other.x0 + other.x1) / 2
    let y = (other.y0 + other.y1) / 2
    return x0 <= x && x <= x1 && y0 <= y && y <= y1
  }
}
