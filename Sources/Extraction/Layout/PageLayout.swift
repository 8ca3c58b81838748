import Documents

/// A block of a page before it has its place in the reading text.
struct Draft {
  /// Its lines; none for a table.
  var lines: [Line] = []
  /// The lines with which it goes on over the page.
  var continuation: [(page: Int, line: Line)] = []
  /// Its table.
  var table: Table?
  /// What it is to a reader.
  var role = BlockRole.body
  /// The index of its page.
  var page: Int
  /// Whether it stands in a narrow column beside the text.
  var isAside = false

  /// Its edges.
  var box: Box { table?.box ?? enclosing(lines.flatMap(\.words)) }
  /// The size of its letters.
  var size: Double { lines.first?.size ?? 0 }
  /// How many letters, figures and marks its lines hold; none for a table.
  var glyphCount: Int { lines.reduce(0) { $0 + $1.words.reduce(0) { $0 + $1.glyphs.count } } }
  /// Whether all of it is bold.
  var isBold: Bool { !lines.isEmpty && lines.allSatisfy(\.isBold) }
}

/// One page, cut into blocks in reading order.
struct PageLayout {
  /// The page's glyphs.
  var glyphs: PageGlyphs
  /// Its words, without those left out.
  var words: [Word]
  /// Whether a program recognised its letters on an image.
  var isRecognised = false
  /// The words left out, and why.
  var leftOut: [LeftOutWord] = []

  /// Whether the page has words that cannot be read.
  var isIllegible: Bool { words.isEmpty && leftOut.contains { $0.reason == .garbled } }

  /// Takes the page as a program read it.
  mutating func replace(with page: RecognisedPage) {
    self = PageLayout(glyphs: page.glyphs, words: page.glyphs.words(), isRecognised: true)
  }

  /// Its blocks in reading order.
  ///
  /// - Parameters:
  ///   - index: The index of the page.
  ///   - bodySize: The size of the document's running text, in points.
  func drafts(page index: Int, bodySize: Double) -> [Draft] {
    let regions = regions(of: words)
    let cutter = ParagraphCutter(
      glyphs: glyphs, bodySize: bodySize, leading: leading(of: regions))
    return regions.flatMap { region -> [Draft] in
      switch region {
      case .table(let table):
        [Draft(table: table, role: .table, page: index)]
      case .flow(let lines):
        cutter.paragraphs(of: lines, isAside: isAside(lines)).map {
          Draft(lines: $0, page: index, isAside: isAside(lines))
        }
      }
    }
  }

  /// The distance at which most lines follow each other, in letter sizes.
  private func leading(of regions: [Region]) -> Double {
    var counts: [Int: Int] = [:]
    for case .flow(let lines) in regions {
      for (line, next) in zip(lines, lines.dropFirst()) where abs(line.size - next.size) < 0.5 {
        let distance = (next.box.y1 - line.box.y1) / line.size
        if distance > 0.8, distance < 2.5 { counts[Int(distance * 20), default: 0] += 1 }
      }
    }
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return most.map { Double($0.key + 1) / 20 } ?? 1.3
  }

  /// Whether the lines stand beside others in a column of less than half the page's width, and hold few words each.
  private func isAside(_ lines: [Line]) -> Bool {
    guard let column = lines.first?.column else { return false }
    let width = column.upperBound - column.lowerBound
    let isBesides = width < 0.9 * enclosing(words).width
    let count = lines.reduce(0) { $0 + $1.words.count }
    return isBesides && lines.count > 1 && width < 0.45 * glyphs.bounds.width
      && Double(count) < 5 * Double(lines.count)
  }
}
