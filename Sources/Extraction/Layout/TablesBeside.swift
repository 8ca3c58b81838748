import Documents

extension PageGlyphs {
  /// The regions with two tables that stand beside each other, and share their lines, told apart; a caption goes before its table.
  func partingTablesBeside(_ regions: [Region]) -> [Region] {
    var parted: [Region] = []
    for region in regions {
      guard case .table(let table) = region, let (left, right) = tablesBeside(in: table, below: parted) else {
        parted.append(region)
        continue
      }
      let captions = captions(of: left, right, above: parted)
      if captions != nil { parted.removeLast(2) }
      parted += (captions.map { [$0.0] } ?? []) + [.table(left)] + (captions.map { [$0.1] } ?? []) + [.table(right)]
    }
    return parted
  }

  /// The two tables that one is: the right one begins with the headings of the left; or the gap between the two is much wider than all
  /// others, and one ends above the other or each has its caption.
  private func tablesBeside(in table: Table, below regions: [Region]) -> (Table, Table)? {
    let columns = table.columnBoxes
    guard columns.count > 3, table.rows.count > 1, table.pages.isEmpty else { return nil }
    let gaps = zip(columns, columns.dropFirst()).map { $1.x0 - $0.x1 }
    for split in 2...(columns.count - 2) {
      let (left, right) = (table.columns(0..<split), table.columns(split..<columns.count))
      guard left.rows.count > 1, right.rows.count > 1 else { continue }
      if 2 * split == columns.count, repeatsHeadings(left, right) { return (left, right) }
      let others = gaps.indices.filter { $0 != split - 1 }.map { gaps[$0] }
      guard gaps[split - 1] > 2 * (others.max() ?? 0), gaps[split - 1] > 2 * left.letterSize else { continue }
      if left.rows.count != right.rows.count || captions(of: left, right, above: regions) != nil { return (left, right) }
    }
    return nil
  }

  /// Whether the first rows of two tables are the same words.
  private func repeatsHeadings(_ left: Table, _ right: Table) -> Bool {
    func headings(_ table: Table) -> [[UInt32]] { table.rows[0].map { spelling(of: $0.flatMap(\.words)) } }
    return headings(left) == headings(right) && !headings(left).contains { $0.isEmpty || $0.contains(where: isDigit) }
  }

  /// The last two regions above two tables, where each is a line or two over the left edge of one.
  private func captions(of left: Table, _ right: Table, above regions: [Region]) -> (Region, Region)? {
    guard regions.count > 1 else { return nil }
    let captions = regions.suffix(2)
    let pairs = zip(captions, [left, right])
    let areCaptions = pairs.allSatisfy { caption, table in
      guard case .flow(let lines) = caption, lines.count < 3 else { return false }
      return (-10...2).contains(caption.box.x0 - table.box.x0) && (0...(2 * lines[0].size)).contains(table.box.y0 - caption.box.y1)
    }
    return areCaptions ? (regions[regions.count - 2], regions[regions.count - 1]) : nil
  }
}

extension Table {
  /// The size of its first letters.
  fileprivate var letterSize: Double { rows.joined().first { !$0.isEmpty }?[0].size ?? 10 }

  /// The edges of each column.
  fileprivate var columnBoxes: [Box] {
    (0..<columnCount).map { column in enclosing(rows.flatMap { $0[column] }.map(\.box)) }
  }

  /// Some columns as a table, down to the last row in which they hold something.
  fileprivate func columns(_ range: Range<Int>) -> Table {
    var table = self
    table.rows = rows.map { Array($0[range]) }
    while table.rows.last?.allSatisfy(\.isEmpty) == true { table.rows.removeLast() }
    return table
  }
}
