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
  /// Whether it is a label, often in larger letters, with its text.
  var isEntry = false

  /// Its edges.
  var box: Box { table?.box ?? enclosing(lines.flatMap(\.words)) }
  /// The size of its letters.
  var size: Double { (isEntry ? lines.last : lines.first)?.size ?? 0 }
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
  /// Its words that run another way than the page.
  var turnedWords: [Word] = []
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
    let regions = glyphs.partingTablesBeside(regions(of: words)).flatMap { region -> [Region] in
      guard case .table(let table) = region else { return [region] }
      return blocks(in: table, bodySize: bodySize) ?? [region]
    }
    let cutter = ParagraphCutter(
      glyphs: glyphs, bodySize: bodySize, leading: leading(of: regions))
    let mainWidth = mainWidth(of: regions)
    return regions.flatMap { region -> [Draft] in
      switch region {
      case .table(let table):
        return [Draft(table: table, role: .table, page: index)]
      case .entry(let lines):
        if lines.contains(where: \.isItem) { return cutter.paragraphs(of: lines, isAside: false).map { Draft(lines: $0, page: index) } }
        return [Draft(lines: lines, page: index, isEntry: true)]
      case .flow(let lines):
        let isAside = isAside(lines, mainWidth: mainWidth)
        return cutter.paragraphs(of: lines, isAside: isAside).map { Draft(lines: $0, page: index, isAside: isAside) }
      }
    }
  }

  /// What looks like a table and is none; `nil` for a table.
  private func blocks(in table: Table, bodySize: Double) -> [Region]? {
    let top = table.box.y0
    return glyphs.textBlocks(in: table, bodySize: bodySize, wordsAbove: words.count { $0.box.y1 < top }) ?? glyphs.listColumns(in: table)
      ?? glyphs.datedCards(in: table)
  }

  /// The distance at which most lines follow each other, in letter sizes: those that are full, where there are any, as others end paragraphs.
  private func leading(of regions: [Region]) -> Double {
    var counts: [Int: Int] = [:]
    var fullCounts: [Int: Int] = [:]
    for case .flow(let lines) in regions {
      let lines = lines.flushRight
      let feet = lines.map { (size: $0.size, y: $0.foot) }
      for index in lines.indices.dropFirst() where abs(feet[index].size - feet[index - 1].size) < 0.5 {
        let (last, line) = (lines[index - 1], lines[index])
        let distance = (feet[index].y - feet[index - 1].y) / feet[index - 1].size
        guard distance > 0.8, distance < 2.5 else { continue }
        counts[Int(distance * 20), default: 0] += 1
        if last.isFull(before: line) { fullCounts[Int(distance * 20), default: 0] += 1 }
      }
    }
    let most = (fullCounts.isEmpty ? counts : fullCounts).max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    return most.map { Double($0.key + 1) / 20 } ?? 1.3
  }

  /// The width of the columns in which most of the page is set.
  private func mainWidth(of regions: [Region]) -> Double {
    var counts: [Int: Int] = [:]
    for case .flow(let lines) in regions {
      guard let column = lines.first?.column else { continue }
      counts[Int((column.upperBound - column.lowerBound) / 20), default: 0] += lines.reduce(0) { $0 + $1.words.count }
    }
    let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return Double(most?.key ?? 0) * 20
  }

  /// Whether the lines stand beside others in a column of less than half the page's width, narrower than most, and hold few words each.
  private func isAside(_ lines: [Line], mainWidth: Double) -> Bool {
    guard let column = lines.first?.column else { return false }
    let width = column.upperBound - column.lowerBound
    let isBesides = width < 0.9 * enclosing(words).width && width < mainWidth
    let count = lines.reduce(0) { $0 + $1.words.count }
    return isBesides && lines.count > 1 && width < 0.45 * glyphs.bounds.width
      && Double(count) < 5 * Double(lines.count)
  }
}
