import Documents

/// Writes blocks into the reading text, and for every scalar where it was drawn.
struct ReadingText {
  private(set) var utf8: [UInt8] = []
  private(set) var drawn: [Glyph] = []
  private(set) var blocks: [Block] = []
  private(set) var pages: [Page] = []

  private let layouts: [PageLayout]
  private let evidence: WordEvidence
  private var line = 0
  private var page = 0
  private var pageStart = 0

  init(_ layouts: [PageLayout], evidence: WordEvidence) {
    self.layouts = layouts
    self.evidence = evidence
    let length = layouts.reduce(0) { $0 + $1.glyphs.scalars.count }
    utf8.reserveCapacity(length + length / 8)
    drawn.reserveCapacity(length)
  }

  /// Writes the blocks, which are in reading order, and ends every page with a form feed.
  mutating func write(_ drafts: [Draft]) {
    for draft in drafts {
      moveToPage(draft.page)
      let start = utf8.count
      if let table = draft.table {
        write(table, of: draft, from: start)
      } else {
        write(draft.lines.map { (draft.page, $0) } + draft.continuation.map { ($0.page, $0.line) })
        blocks.append(
          Block(span: TextSpan(start, utf8.count), role: draft.role, page: number(of: draft.page)))
      }
      append(0x0A)
    }
    moveToPage(layouts.count)
  }

  private func number(of page: Int) -> Int { layouts[page].glyphs.number }
}

// MARK: - Pages

extension ReadingText {
  /// Ends pages until the given one; the line feed after the last block of a page becomes its form feed.
  private mutating func moveToPage(_ target: Int) {
    while page < target {
      if utf8.count > pageStart, utf8.last == 0x0A {
        utf8.removeLast()
        drawn.removeLast()
      }
      endPage()
    }
  }

  private mutating func endPage() {
    let glyphs = layouts[page].glyphs
    pages.append(
      Page(
        number: glyphs.number, width: glyphs.width, height: glyphs.height,
        span: TextSpan(pageStart, utf8.count), label: glyphs.label))
    append(0x0C)
    pageStart = utf8.count
    page += 1
  }
}

// MARK: - Lines and words

extension ReadingText {
  private mutating func write(_ lines: [(page: Int, line: Line)]) {
    for (index, item) in lines.enumerated() {
      write(item.line, of: item.page)
      guard index + 1 < lines.count else { continue }
      let next = lines[index + 1]
      let end = lineEnd(after: item.line, of: item.page, before: next.line, of: next.page)
      if end == .dropHyphen { dropLast() }
      if end == .space {
        if next.page > page { moveToPage(next.page) } else { append(0x20) }
      }
    }
  }

  /// Writes a line; a word that began on the page before is finished before that page's form feed.
  private mutating func write(_ line: Line, of page: Int) {
    self.line += 1
    let glyphs = layouts[page].glyphs
    for (index, word) in line.words.enumerated() {
      if index > 0 {
        if page > self.page { moveToPage(page) } else { append(0x20) }
      }
      write(word, of: glyphs)
    }
    if page > self.page { moveToPage(page) }
  }

  private mutating func write(_ word: Word, of glyphs: PageGlyphs) {
    for glyph in word.glyphs where isInk(glyphs.scalars[glyph]) {
      // A box around a large initial and its word, or around what stands on both sides of a note's call, would hold other letters.
      if word.isInitial && glyph == word.glyphs.lowerBound + 1 || glyphs.closedGaps.contains(glyph) { line += 1 }
      utf8.append(utf8Of: glyphs.scalars[glyph])
      drawn.append(Glyph(page: glyphs.number, line: line, box: glyphs.displayedBox(of: glyph)))
    }
  }

  private func lineEnd(after line: Line, of page: Int, before next: Line, of nextPage: Int) -> LineEnd {
    LineEnd(
      left: layouts[page].glyphs.lastWord(of: line),
      right: layouts[nextPage].glyphs.firstWord(of: next), evidence: evidence)
  }

  /// Writes a mark that parts words, lines or pages and is drawn nowhere.
  private mutating func append(_ mark: UInt8) {
    utf8.append(mark)
    drawn.append(Glyph(page: number(of: min(page, layouts.count - 1)), line: line, box: nil))
  }

  /// Takes the last scalar back.
  private mutating func dropLast() {
    while let byte = utf8.popLast(), byte & 0xC0 == 0x80 {}
    drawn.removeLast()
  }
}

// MARK: - Tables

extension ReadingText {
  private mutating func write(_ table: Table, of draft: Draft, from start: Int) {
    var rows: [[TextSpan]] = []
    for (index, row) in table.rows.enumerated() {
      let rowPage = table.pages.isEmpty ? draft.page : table.pages[index]
      if index > 0 {
        if rowPage > page { moveToPage(rowPage) } else { append(0x0A) }
      }
      var cells: [TextSpan] = []
      for (column, cell) in row.enumerated() {
        if column > 0 { append(0x09) }
        let cellStart = utf8.count
        write(cell.map { (rowPage, $0) })
        cells.append(TextSpan(cellStart, utf8.count))
      }
      rows.append(cells)
    }
    blocks.append(
      Block(
        span: TextSpan(start, utf8.count), role: .table, page: number(of: draft.page), rows: rows,
        headerRows: max(table.headRows, headerRows(of: rows, in: utf8))))
  }
}

extension PageGlyphs {
  /// The last word of a line.
  fileprivate func lastWord(of line: Line) -> [UInt32] {
    line.words.last.map { Array(ink(of: $0)) } ?? []
  }

  /// The first word of a line.
  fileprivate func firstWord(of line: Line) -> [UInt32] {
    line.words.first.map { Array(ink(of: $0)) } ?? []
  }

  /// Where a glyph stands on the page as displayed.
  fileprivate func displayedBox(of glyph: Int) -> Box {
    turn.displayed(boxes[glyph], width: width, height: height)
  }
}
