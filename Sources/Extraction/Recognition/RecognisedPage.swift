import Documents

/// A page as tesseract read it.
struct RecognisedPage {
  /// Its letters, with their boxes.
  var glyphs: PageGlyphs
  /// The mean of how sure tesseract is of the words, from 0 to 100.
  var confidence: Int

  /// The dots per inch at which pages are drawn for tesseract, which asks for 300.
  static let resolution = 300.0

  /// Draws a page and has it read; `nil` where no word was found.
  init?(_ page: PageGlyphs, of file: borrowing PDFFile) throws(Tesseract.Failure) {
    let scale = Self.resolution / 72
    guard let picture = file.picture(ofPage: page.number, width: page.width, height: page.height, scale: scale) else { return nil }
    let words = RecognisedWord.words(inTable: try Tesseract().read(picture))
    guard !words.isEmpty else { return nil }
    confidence = Int((words.reduce(0) { $0 + $1.confidence } / Double(words.count)).rounded())
    glyphs = PageGlyphs(number: page.number, width: page.width, height: page.height, label: page.label)
    append(words, scale: scale)
  }

  private mutating func append(_ words: [RecognisedWord], scale: Double) {
    for line in words.chunked(by: { ($0.block, $0.paragraph, $0.line) == ($1.block, $1.paragraph, $1.line) }) {
      let top = (line.map(\.top).min() ?? 0) / scale
      let bottom = (line.map { $0.top + $0.height }.max() ?? 0) / scale
      let paragraph = words.filter { $0.block == line[0].block && $0.paragraph == line[0].paragraph }
      let heights = paragraph.map(\.height).sorted()
      glyphs.styles.append(TextStyle(font: "", size: heights[heights.count / 2] / scale))
      for (index, word) in line.enumerated() {
        let box = Box(word.left / scale, top, (word.left + word.width) / scale, bottom)
        glyphs.append(word.text, in: box, endsLine: index == line.count - 1)
      }
    }
  }
}

extension PageGlyphs {
  /// Adds a word in the last style; its letters share out its box.
  fileprivate mutating func append(_ text: String, in box: Box, endsLine: Bool) {
    let letters = Array(text.unicodeScalars)
    let step = box.width / Double(letters.count)
    for (index, letter) in letters.enumerated() {
      let left = box.x0 + step * Double(index)
      append(letter.value, in: Box(left, box.y0, left + step, box.y1))
    }
    append(endsLine ? 0x0A : 0x20, in: Box(box.x1, box.y0, box.x1, box.y1))
  }

  private mutating func append(_ scalar: UInt32, in box: Box) {
    scalars.append(scalar)
    boxes.append(box)
    styleIndices.append(styles.count - 1)
  }
}

extension [RecognisedWord] {
  /// The runs of neighbours that belong together.
  fileprivate func chunked(by belongs: (RecognisedWord, RecognisedWord) -> Bool) -> [[RecognisedWord]] {
    var chunks: [[RecognisedWord]] = []
    for word in self {
      if let last = chunks.last?.last, belongs(last, word) {
        chunks[chunks.count - 1].append(word)
      } else {
        chunks.append([word])
      }
    }
    return chunks
  }
}
