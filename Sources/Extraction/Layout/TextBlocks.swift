import Documents

extension PageGlyphs {
  /// The columns of what looks like a small table and is blocks of text beside each other; `nil` for a table.
  ///
  /// Their lines happen to agree: the letterheads of two houses, two signatures, the addresses at the foot of the page.
  ///
  /// - Parameter wordsAbove: How many words the page has above the table.
  func textBlocks(in table: Table, bodySize: Double, wordsAbove: Int) -> [Region]? {
    guard table.rows.count < 6, table.columnCount < 5,
      wordsAbove < 8 && isHead(table) || isImprint(table, bodySize: bodySize) || areSignatures(table) || areContacts(table)
    else { return nil }
    return (0..<table.columnCount).map { column in
      let lines = table.rows.flatMap { $0[column] }
      let box = enclosing(lines.map(\.box))
      return .flow(lines.map { Line(words: $0.words, column: box.x0...box.x1) })
    }
  }

  /// Whether the cells are names at the head of the document, with no label among them.
  private func isHead(_ table: Table) -> Bool {
    number == 1 && table.rows.count < 4 && table.box.y1 < bounds.y0 + 0.25 * bounds.height && isTight(table) && !holdsNumbers(table)
      && !cells(of: table).contains { lastScalar(of: $0[$0.count - 1]) == 0x3A }
  }

  /// Whether the cells are addresses in small letters at the foot of the page.
  private func isImprint(_ table: Table, bodySize: Double) -> Bool {
    table.box.y0 > bounds.y1 - 0.15 * bounds.height && isTight(table) && !holdsNumbers(table)
      && cells(of: table).allSatisfy { $0[0].size < 0.95 * bodySize } && cells(of: table).contains { text(of: $0).isAddress }
  }

  /// Whether one line stands centred under another in each column, not all flush, without a digit.
  private func areSignatures(_ table: Table) -> Bool {
    guard table.rows.count == 2, !cells(of: table).contains(where: { text(of: $0).hasDigit }) else { return false }
    let pairs = zip(table.rows[0], table.rows[1]).map { (enclosing($0.map(\.box)), enclosing($1.map(\.box))) }
    return pairs.allSatisfy { $0.width > 0 && abs($0.x0 + $0.x1 - $1.x0 - $1.x1) < 3 } && pairs.contains { abs($0.x0 - $1.x0) > 3 }
  }

  /// Whether the cells of one row are all ways to reach someone: in a table they would fill a column.
  private func areContacts(_ table: Table) -> Bool {
    isTight(table)
      && table.rows.contains { row in
        let filled = row.filter { !$0.isEmpty }
        return filled.count > 1 && filled.allSatisfy { text(of: $0).isMailOrPhone }
      }
  }

  /// Whether the rows follow each other like the lines of a paragraph.
  private func isTight(_ table: Table) -> Bool {
    let boxes = table.rows.map { enclosing($0.flatMap { $0 }.map(\.box)) }
    return zip(boxes, boxes.dropFirst()).allSatisfy { $1.y0 - $0.y1 < 0.5 * (cells(of: table).first?[0].size ?? 0) }
  }

  /// Whether most cells of a column are numbers.
  private func holdsNumbers(_ table: Table) -> Bool {
    (0..<table.columnCount).contains { column in
      let cells = table.rows.map { $0[column] }.filter { !$0.isEmpty }
      return 2 * cells.count { text(of: $0).isMostlyDigits } > cells.count
    }
  }

  private func cells(of table: Table) -> [[Line]] { table.rows.flatMap { $0 }.filter { !$0.isEmpty } }

  private func text(of cell: [Line]) -> LoweredText { LoweredText(spelling(of: cell.lazy.flatMap(\.words))) }
}

extension LoweredText {
  /// Whether the text tells where to write, to call or to read on: a postal code, a telephone number, an address of mail or of the web.
  fileprivate var isAddress: Bool { isMailOrPhone || contains("www.") || hasPostalCode }

  fileprivate var isMailOrPhone: Bool { contains("@") || hasPhoneNumber }
}
