import Documents

extension PageGlyphs {
  /// The regions with tables that stand beside each other, and share their lines, told apart; a caption goes before its table.
  func partingTablesBeside(_ regions: [Region]) -> [Region] {
    var parted: [Region] = []
    for region in regions {
      guard case .table(let table) = region, let tables = tablesBeside(in: table, below: parted) else {
        parted.append(region)
        continue
      }
      let captions = captions(of: tables, above: parted)
      parted.removeLast(captions.count)
      for (index, table) in tables.enumerated() { parted += captions.dropFirst(index).prefix(1) + table.belowCaption }
    }
    return parted
  }

  /// The tables that one is, each of two columns or more: all begin with the same headings or the same labels; or the gaps between them are
  /// much wider than all others, and one ends above another or each has its caption.
  private func tablesBeside(in table: Table, below regions: [Region]) -> [Table]? {
    guard (4...24).contains(table.columnCount), table.rows.count > 1, table.pages.isEmpty else { return nil }
    for count in 2...(table.columnCount / 2) where table.columnCount % count == 0 {
      let tables = table.parts(at: (1..<count).map { $0 * table.columnCount / count })
      if repeatHeadings(tables) || repeatLabels(tables) { return tables }
    }
    guard let tables = table.partsAtWideGaps else { return nil }
    let areCaptioned = tables.allSatisfy(\.hasCaption) || !captions(of: tables, above: regions).isEmpty
    return areCaptioned || tables.contains { $0.rows.count != tables[0].rows.count } ? tables : nil
  }

  /// Whether the first rows of all tables are the same words.
  private func repeatHeadings(_ tables: [Table]) -> Bool {
    let headings = tables.map { $0.rows[0].map(spelling) }
    return headings.allSatisfy { $0 == headings[0] } && !headings[0].contains { $0.isEmpty || $0.contains(where: isDigit) }
  }

  /// Whether the first columns of all tables are the same words, each of its own, below a row of captions or headings.
  private func repeatLabels(_ tables: [Table]) -> Bool {
    let labels = tables.map { table in table.rows.dropFirst().map { spelling(of: $0[0]) } }
    return labels[0].count > 1 && Set(labels[0]).count == labels[0].count
      && labels.allSatisfy { $0 == labels[0] } && labels[0].allSatisfy { $0.contains(where: isLetter) }
  }

  private func spelling(of cell: [Line]) -> [UInt32] { spelling(of: cell.lazy.flatMap(\.words)) }

  /// The last regions above some tables, where each is a line or two over the left edge of one; none where one is not.
  private func captions(of tables: [Table], above regions: [Region]) -> [Region] {
    guard regions.count >= tables.count else { return [] }
    let captions = Array(regions.suffix(tables.count))
    let areCaptions = zip(captions, tables).allSatisfy { caption, table in
      guard case .flow(let lines) = caption, lines.count < 3 else { return false }
      return (-10...2).contains(caption.box.x0 - table.box.x0) && (0...(2 * lines[0].size)).contains(table.box.y0 - caption.box.y1)
    }
    return areCaptions ? captions : []
  }
}

extension Table {
  /// Whether its first row is one line over the first column.
  fileprivate var hasCaption: Bool { rows.count > 1 && !rows[0][0].isEmpty && rows[0].dropFirst().allSatisfy(\.isEmpty) }

  /// The table, below its caption as text of its own.
  fileprivate var belowCaption: [Region] {
    guard hasCaption else { return [.table(self)] }
    var table = self
    let caption = table.rows.removeFirst()[0]
    table.headRows = max(0, headRows - 1)
    return [.flow(caption), .table(table)]
  }

  /// The tables between gaps at least twice as wide as all others, and as two letters; `nil` where there is none, or a table of one column.
  fileprivate var partsAtWideGaps: [Table]? {
    let columns = (0..<columnCount).map { column in enclosing(rows.flatMap { $0[column] }.map(\.box)) }
    let gaps = zip(columns, columns.dropFirst()).map { $1.x0 - $0.x1 }
    let size = rows.joined().first { !$0.isEmpty }?[0].size ?? 10
    for least in gaps.sorted(by: >) where least > 2 * size {
      let splits = gaps.indices.filter { gaps[$0] >= least }.map { $0 + 1 }
      let edges = [0] + splits + [columnCount]
      guard zip(edges, edges.dropFirst()).allSatisfy({ $1 - $0 > 1 }), gaps.allSatisfy({ $0 >= least || 2 * $0 < least }) else { continue }
      let parts = parts(at: splits)
      return parts.allSatisfy { $0.rows.count > 1 } ? parts : nil
    }
    return nil
  }

  /// Its columns from one edge to the next, each time down to the last row in which they hold something.
  fileprivate func parts(at splits: [Int]) -> [Table] {
    let edges = [0] + splits + [columnCount]
    return zip(edges, edges.dropFirst()).map { start, end in
      var table = self
      table.rows = rows.map { Array($0[start..<end]) }
      while table.rows.last?.allSatisfy(\.isEmpty) == true { table.rows.removeLast() }
      return table
    }
  }
}
