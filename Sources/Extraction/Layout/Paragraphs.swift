import Documents

/// Cuts the lines of one column into paragraphs.
struct ParagraphCutter {
  /// The page, for its text.
  let glyphs: PageGlyphs
  /// The size of the document's running text, in points.
  let bodySize: Double
  /// The usual distance of two lines of a paragraph, in letter sizes.
  let leading: Double

  /// The paragraphs, each its lines.
  ///
  /// - Parameter isAside: Whether the lines stand in a narrow column beside the text.
  func paragraphs(of lines: [Line], isAside: Bool) -> [[Line]] {
    let lines = lines.flushRight
    var paragraphs: [[Line]] = []
    let isList = areEntries(lines, isAside: isAside)
    for line in lines {
      if let paragraph = paragraphs.last, let last = paragraph.last,
        !starts(line, after: last, in: paragraph, linesAreEntries: isList)
      {
        paragraphs[paragraphs.count - 1].append(line)
      } else {
        paragraphs.append([line])
      }
    }
    return paragraphs
  }

  private func starts(_ line: Line, after last: Line, in paragraph: [Line], linesAreEntries: Bool) -> Bool {
    let first = glyphs.firstScalar(of: line)
    let isEnded = isTerminal(glyphs.lastScalar(of: last))
    if isDivided(last) || first == 0xBB && line.words.count == 1 { return line.box.y1 < last.box.y0 }
    if isNewItem(line, after: last, isEnded: isEnded) { return true }
    if isDateline(line) && !asksForMore(last) || isDateline(last) && !isLowerCase(first) { return true }
    if abs(line.size - last.size) > 0.12 * max(line.size, last.size) { return true }
    let isLarge = last.size > 1.15 * bodySize
    if isLarge, abs(line.size - last.size) > 0.1 { return true }
    let distance = line.foot - last.foot
    let limit = (isLarge ? max(1.25 * leading, 1.6) : 1.25 * leading) * last.size + 0.5
    if distance > limit { return !isLarge || distance > 2.1 * last.size || fits(line, behind: last) }
    if line.box.y1 < last.box.y0 { return true }
    if line.isBold != last.isBold, isEnded || !isLowerCase(first) { return true }
    if isLarge || isTitle(last, goingOnIn: line) { return false }
    if glyphs.isAllCapitals(last), !glyphs.isAllCapitals(line) { return true }
    if changesIndent(line, after: last, in: paragraph), isEnded || !isLowerCase(first) { return true }
    if isLowerCase(first), !isEnded { return false }
    if linesAreEntries, last.words.count < Self.wordsOfProse { return !asksForMore(last) }
    return fits(line, behind: last)
  }

  /// A line of so many words is no entry of a list but prose, even among short paragraphs that make most lines end early.
  private static let wordsOfProse = 9

  /// Whether two lines in bold capitals are centred over each other, as a title in the size of the text is.
  private func isTitle(_ last: Line, goingOnIn line: Line) -> Bool {
    let isCentred = abs(line.box.x0 + line.box.x1 - last.box.x0 - last.box.x1) < 3 && abs(line.box.x0 - last.box.x0) > 0.3 * line.size
    return isCentred && last.isBold && line.isBold && glyphs.isAllCapitals(last) && glyphs.isAllCapitals(line)
  }

  /// Whether the line ends with a hyphen on a word.
  private func isDivided(_ line: Line) -> Bool {
    guard let word = line.words.last, word.glyphs.count > 1 else { return false }
    let hyphen = glyphs.scalars[word.glyphs.upperBound - 1]
    return (hyphen == 0x2D || hyphen == 0x2010 || hyphen == 0xAD) && isLetter(glyphs.scalars[word.glyphs.upperBound - 2])
  }

  /// Whether the line, at the head of the document, says where and when it was written.
  private func isDateline(_ line: Line) -> Bool {
    guard glyphs.number == 1, (3...9).contains(line.words.count), line.box.y1 < glyphs.bounds.y0 + 0.4 * glyphs.bounds.height,
      let last = line.words.last, glyphs.scalars[last.glyphs].allSatisfy(isDigit), isUpperCase(glyphs.firstScalar(of: line))
    else { return false }
    return LoweredText(glyphs.text(of: line.words)).isDateline
  }

  /// Whether the line opens a list item.
  private func isNewItem(_ line: Line, after last: Line, isEnded: Bool) -> Bool {
    guard let word = line.words.first else { return false }
    let first = glyphs.firstScalar(of: line)
    if isBullet(first) { return true }
    guard word.isListMarker else { return false }
    return isEnded || fits(line, behind: last) || abs(line.box.x0 - last.box.x0) > 0.8 * line.size
      || last.words[0].isListMarker && abs(line.box.x0 - last.box.x0) < 1
  }

  /// Whether the left edge moves as at the start of a paragraph, and not as in a centred text or under a list item's mark.
  private func changesIndent(_ line: Line, after last: Line, in paragraph: [Line]) -> Bool {
    let step = line.box.x0 - last.box.x0
    if paragraph[0].words[0].isInitial { return false }
    let isCentred = abs(line.box.x0 + line.box.x1 - last.box.x0 - last.box.x1) < 3
    if abs(step) < 0.8 * line.size || isCentred { return false }
    if paragraph.count == 1 { return step > 0 && !last.words[0].isListMarker }
    return true
  }

  /// Whether the lines are short entries without marks: most end where their writer chose, or most begin with a capital or a number.
  private func areEntries(_ lines: [Line], isAside: Bool) -> Bool {
    guard lines.count > 2 else { return false }
    let pairs = zip(lines, lines.dropFirst()).filter { isAside || abs($1.size - $0.size) < 0.5 }
    let chosen = pairs.count { last, line in
      let first = glyphs.firstScalar(of: line)
      return fits(line, behind: last) || isAside && (isUpperCase(first) || isDigit(first) || isDash(first)) && !asksForMore(last)
    }
    return isAside ? 5 * chosen >= 3 * pairs.count : 5 * chosen > 3 * pairs.count
  }

  /// Whether a line ends in the middle of a phrase: after a comma, an article, a preposition, a number at its right edge.
  private func asksForMore(_ line: Line) -> Bool {
    guard let word = line.words.last else { return false }
    let text = string(glyphs.ink(of: word)).lowercased()
    let isFull = line.column.upperBound - line.box.x1 < 2 * line.size
    return text.hasSuffix(",") || openWords.contains(text) || isFull && text.utf8.allSatisfy { isDigit(UInt32($0)) }
  }

  /// Whether the first words of a line would have fitted on the line before: that line ends there on purpose.
  private func fits(_ line: Line, behind last: Line) -> Bool {
    let room = last.column.upperBound - last.box.x1
    guard let first = line.words.first else { return false }
    var end = first.box.x1
    for (word, before) in zip(line.words.dropFirst(), line.words) {
      guard staysTogether(glyphs.scalars[word.glyphs], after: glyphs.scalars[before.glyphs]) else { break }
      end = word.box.x1
    }
    return room > end - first.box.x0 + 0.5 * line.size
  }

  /// Whether a no-break space may part a word from the number or mark before it: `1 500 €`, `« C’est`, `27 novembre`.
  private func staysTogether(_ word: ArraySlice<UInt32>, after first: ArraySlice<UInt32>) -> Bool {
    guard let start = first.first, let next = word.first else { return false }
    return start == 0xAB || isDigit(start) && (isDigit(next) || !isLetter(next) || word.count <= 2)
  }
}

extension PageGlyphs {
  /// The scalars of a word.
  func ink(of word: Word) -> some Sequence<UInt32> { scalars[word.glyphs].lazy.filter(isInk) }

  /// The first letter or mark of a line.
  func firstScalar(of line: Line) -> UInt32 {
    line.words.first.map { scalars[$0.glyphs.lowerBound] } ?? 0
  }

  /// The last letter or mark of a line.
  func lastScalar(of line: Line) -> UInt32 {
    line.words.last.map { scalars[$0.glyphs.upperBound - 1] } ?? 0
  }

  /// Whether all letters of a line of more than one word are capitals.
  func isAllCapitals(_ line: Line) -> Bool {
    line.words.count > 1
      && line.words.allSatisfy { !scalars[$0.glyphs].contains(where: isLowerCase) }
      && line.words.contains { scalars[$0.glyphs].count(where: isUpperCase) > 2 }
  }

  /// The words as text, parted by spaces.
  func text(of words: [Word]) -> String { string(spelling(of: words)) }

  /// The scalars of the words, parted by spaces.
  func spelling(of words: some Sequence<Word>) -> [UInt32] {
    var spelling: [UInt32] = []
    spelling.reserveCapacity(64)
    for word in words {
      if !spelling.isEmpty { spelling.append(0x20) }
      for index in word.glyphs where isInk(scalars[index]) { spelling.append(scalars[index]) }
    }
    return spelling
  }
}
