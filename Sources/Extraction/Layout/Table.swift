import Documents

/// Rows of short cells on common lines.
struct Table {
  /// The rows from top to bottom, each its cells from left to right, each its lines.
  var rows: [[[Line]]]
  /// The index of each row's page, for a table that goes on over the page; empty for one page.
  var pages: [Int] = []

  /// How many of its first rows are headings because some of them stand over several columns; 0 where none does.
  var headRows = 0

  /// The table that the bands of a run make; `nil` where they are columns of running text.
  ///
  /// - Parameters:
  ///   - bands: For each band the words of its cells.
  ///   - edges: How far the lines of each column can run.
  ///   - heads: How many of the first rows are headings, some over several columns.
  init?(rows bands: [[[Word]]], edges: [Double], heads: Int = 0) {
    let rows = Table.parted(Table.merged(bands.dropFirst(heads).map(TableRow.init), edges: edges), edges: edges)
    guard Table.isTabular(rows), !Table.isRunningText(rows) else { return nil }
    self.rows = bands.prefix(heads).map { $0.map(Table.lines) } + Table.raisingLabels(in: rows).map { $0.cells.map(Table.lines) }
    headRows = heads
  }

  /// How many cells each row has.
  var columnCount: Int { rows.first?.count ?? 0 }

  /// The edges of all that the table holds.
  var box: Box {
    enclosing(rows.flatMap { $0 }.flatMap { $0 }.flatMap(\.words))
  }

  private static func lines(of cell: [Word]) -> [Line] {
    guard !cell.isEmpty else { return [] }
    let box = enclosing(cell)
    return stackedLines(of: cell).map { Line(words: $0, column: box.x0...box.x1) }
  }
}

/// A row while the table is found.
private struct TableRow {
  /// The words of its cells.
  var cells: [[Word]]
  /// Their common edges.
  var box: Box
  /// The size of the letters.
  var size: Double
  /// Whether all its cells have lines that go on in the next.
  var isWrapped = false

  init(_ cells: [[Word]]) {
    self.cells = cells
    let words = cells.flatMap { $0 }
    box = enclosing(words)
    size = words.first?.size ?? 10
  }

  var filled: Int { cells.count { !$0.isEmpty } }

  mutating func append(_ other: TableRow) {
    for (column, cell) in other.cells.enumerated() { cells[column] += cell }
    box = box.union(other.box)
  }
}

// MARK: - Table or columns

extension Table {
  /// Cells are short, or stand in rows under short headings, and share their lines; columns of text do neither.
  private static func isTabular(_ rows: [TableRow]) -> Bool {
    guard let columns = rows.first?.cells.count else { return false }
    if rows.count == 1 { return columns >= 3 }
    let shared = rows.filter { $0.filled > 1 }
    let aligned = shared.count { isAligned($0) }
    guard 5 * shared.count >= 3 * rows.count, 10 * aligned >= 7 * shared.count else { return false }
    let lengths = (0..<columns).map { meanLength(ofColumn: $0, in: rows) }
    let shortest = lengths.min() ?? 0
    let longest = lengths.max() ?? 0
    if columns == 2 { return shortest <= 3 && longest <= 6 && areEvenlySet(rows) }
    return shortest <= 3.5 || rows.contains(where: \.isWrapped) && rows[0].cells.allSatisfy { (1...4).contains($0.count) }
  }

  /// Whether the cells of each of two columns, below a heading, are set in letters of one size: those of two letterheads are not.
  private static func areEvenlySet(_ rows: [TableRow]) -> Bool {
    guard rows.count > 2 else { return true }
    return (0..<2).allSatisfy { column in
      let sizes = rows.dropFirst().compactMap { $0.cells[column].first?.size }
      return (sizes.max() ?? 0) < 1.2 * (sizes.min() ?? 0) || sizes.isEmpty
    }
  }

  /// Words a line in a column.
  private static func meanLength(ofColumn column: Int, in rows: [TableRow]) -> Double {
    let filled = rows.map { $0.cells[column] }.filter { !$0.isEmpty }
    let lines = filled.reduce(0) { $0 + wordRows(of: $1).count }
    return Double(filled.reduce(0) { $0 + $1.count }) / Double(max(1, lines))
  }

  /// Whether the cells of a row stand on one line, or share their top, their middle or their bottom.
  private static func isAligned(_ row: TableRow) -> Bool {
    let boxes = row.cells.filter { !$0.isEmpty }.map(enclosing)
    let slack = 0.2 * row.size
    func agree(_ edge: (Box) -> Double) -> Bool {
      let edges = boxes.map(edge)
      return (edges.max() ?? 0) - (edges.min() ?? 0) <= slack
    }
    return agree(\.y1) || agree(\.y0) || agree { ($0.y0 + $0.y1) / 2 }
  }
}

extension Table {
  /// Whether most columns are text that runs on from row to row: cards beside each other, whose lines happen to agree.
  private static func isRunningText(_ rows: [TableRow]) -> Bool {
    guard rows.count > 3, let columns = rows.first?.cells.count else { return false }
    var running = 0
    for column in 0..<columns {
      let cells = rows.map { stackedLines(of: $0.cells[column]) }.filter { !$0.isEmpty }
      let right = enclosing(cells.flatMap { $0 }.flatMap { $0 }).x1
      let full = zip(cells, cells.dropFirst()).count { !fits($1[0], behind: $0[$0.count - 1], right: right) }
      guard cells.count > 2 else { continue }
      if 2 * full >= cells.count - 1, areLong(cells) { running += 1 }
      // One column of sentences is enough: the others are a table beside it.
      if 3 * full >= 2 * (cells.count - 1), meanLength(ofColumn: column, in: rows) >= 5 { return true }
    }
    return 2 * running > columns
  }

  /// Whether most cells are one line, of three words and nine letters' width or more.
  private static func areLong(_ cells: [[[Word]]]) -> Bool {
    2 * cells.count { $0.count == 1 && $0[0].count > 2 && enclosing($0[0]).width > 9 * $0[0][0].size } >= cells.count
  }
}

// MARK: - Labels of several rows

/// The most rows that one label stands beside.
private let mostRowsOfLabel = 50

extension Table {
  /// The rows with each label of the first column in the first of its rows, where all of them stand beside the middle of several.
  ///
  /// The rows below the headings must begin with such a label: where labels stand in the first of their rows, some may seem to be in the middle.
  private static func raisingLabels(in rows: [TableRow]) -> [TableRow] {
    guard rows.prefix(2).contains(where: \.cells[0].isEmpty),
      let groups = [0, 1].lazy.compactMap({ labelledGroups(of: rows, from: $0) }).first(where: { groups in
        groups.prefix(2).contains { $0.label > $0.first }
      })
    else { return rows }
    var raised = rows
    for (first, label) in groups where label > first {
      raised[first].cells[0] = rows[label].cells[0]
      raised[label].cells[0] = []
    }
    return raised
  }

  /// The first row of each label's, and the label's own; `nil` where a label does not stand beside the middle of the rows up to the next.
  private static func labelledGroups(of rows: [TableRow], from start: Int) -> [(first: Int, label: Int)]? {
    var groups: [(first: Int, label: Int)] = []
    var start = start
    for label in rows.indices where !rows[label].cells[0].isEmpty {
      guard label >= start,
        let last = (label..<min(rows.count, label + mostRowsOfLabel)).first(where: { isLabel(of: label, beside: rows[start...$0]) })
      else {
        return nil
      }
      groups.append((start, label))
      start = last + 1
    }
    return start == rows.count ? groups : nil
  }

  private static func isLabel(of row: Int, beside rows: ArraySlice<TableRow>) -> Bool {
    let label = rows[row].cells[0]
    let (own, others) = (enclosing(label), enclosing(rows.flatMap { $0.cells.dropFirst().joined() }))
    return abs(own.y0 + own.y1 - others.y0 - others.y1) < 0.8 * label[0].size
  }
}

// MARK: - Rows of several lines

extension Table {
  /// The rows with those parted that a cell over several of them chains; the first may have headings of several lines.
  private static func parted(_ rows: [TableRow], edges: [Double]) -> [TableRow] {
    rows.enumerated().flatMap { $0 == 0 ? [$1] : $1.parted(edges: edges) }
  }
}

extension TableRow {
  /// How many words of a cell are looked at for its last line.
  private static let lastWords = 40

  /// Whether most cells of a band begin though there was room behind the line above them: what wraps its lines goes on there.
  fileprivate func isEnded(before band: TableRow, gap: Double, edges: [Double]) -> Bool {
    let both = cells.indices.filter { !cells[$0].isEmpty && !band.cells[$0].isEmpty }
    guard gap > -0.3 * size, both.count > 1 else { return false }
    let ended = both.count { column in
      let end = stackedLines(of: Array(cells[column].suffix(Self.lastWords))).last
      return end.map { fits(band.cells[column], behind: $0, right: room(ofColumn: column, edges)) } ?? false
    }
    return 2 * ended > band.filled
  }

  /// How far a cell can run: up to the next one of its row, which stands further off than the longest line of a narrow column.
  private func room(ofColumn column: Int, _ edges: [Double]) -> Double {
    let next = cells[(column + 1)...].first { !$0.isEmpty }.map { enclosing($0).x0 - size }
    return max(edges[column], next ?? edges[column])
  }

  /// The rows that a cell over several of them chains: most others hold as many lines on common feet, none of which a full line divides,
  /// or which stand further apart than lines do.
  fileprivate func parted(edges: [Double]) -> [TableRow] {
    let lines = cells.map(stackedLines)
    let count = lines.map(\.count).max() ?? 0
    guard !isWrapped, count > 1, lines.allSatisfy({ [0, 1, count].contains($0.count) }) else { return [self] }
    let columns = lines.indices.filter { lines[$0].count == count }
    guard 2 * columns.count > filled, columns.count > 1, columns.allSatisfy({ haveCommonFeet(lines[$0], lines[columns[0]]) }) else {
      return [self]
    }
    let isDivided = columns.allSatisfy { column in
      let feet = lines[column].map { enclosing($0) }
      if zip(feet, feet.dropFirst()).allSatisfy({ $1.y0 - $0.y1 > 0.7 * size }) { return false }
      return zip(lines[column], lines[column].dropFirst()).contains { !fits($1, behind: $0, right: edges[column]) }
    }
    if isDivided { return [self] }
    return (0..<count).map { index in
      TableRow(lines.map { $0.count == count ? $0[index] : index == 0 ? $0.first ?? [] : [] })
    }
  }

  private func haveCommonFeet(_ lines: [[Word]], _ others: [[Word]]) -> Bool {
    zip(lines, others).allSatisfy { abs(enclosing($0).y1 - enclosing($1).y1) < 0.2 * size }
  }
}

extension Table {
  /// Puts the further lines of a cell, bands of their own, back into their row.
  ///
  /// They fill only some of the cells, and stand closer to the row than rows that fill all stand to what is above them; or they fill all, where
  /// all cells have two lines.
  private static func merged(_ bands: [TableRow], edges: [Double]) -> [TableRow] {
    let gaps = zip(bands, bands.dropFirst()).map { $1.box.y0 - $0.box.y1 }
    let widest = gaps.max() ?? 0
    let least = zip(gaps, bands.dropFirst()).filter { $1.filled == $1.cells.count }.map(\.0).min() ?? widest
    let arePitched = arePitched(gaps, size: bands.first?.size ?? 10)
    var rows: [TableRow] = []
    var openFilled = 0
    for (index, band) in bands.enumerated() {
      let isWrapped = index > 0 && arePitched && gaps[index - 1] < 0.3 * band.size && bands[index - 1].goesOn(in: band, edges: edges)
      let isRest =
        index > 0 && !rows[rows.count - 1].isEnded(before: band, gap: gaps[index - 1], edges: edges)
        && isOneRow(openFilled, band, gap: gaps[index - 1], widest: widest, least: least)
      if isWrapped || isRest {
        rows[rows.count - 1].append(band)
        if isWrapped { rows[rows.count - 1].isWrapped = true }
        openFilled = max(openFilled, band.filled)
      } else {
        rows.append(band)
        openFilled = band.filled
      }
    }
    return rows
  }

  /// Whether the lines of a table stand either close together or well apart, half as often apart as close: rows of several lines.
  private static func arePitched(_ gaps: [Double], size: Double) -> Bool {
    let apart = gaps.count { $0 > 0.5 * size }
    let close = gaps.count { $0 < 0.3 * size }
    return apart > 1 && apart + close == gaps.count && 2 * apart >= close
  }

  private static func isOneRow(_ filled: Int, _ band: TableRow, gap: Double, widest: Double, least: Double) -> Bool {
    let columns = band.cells.count
    if filled == columns, band.filled == columns { return false }
    if gap < 0 || gap < 0.6 * least && gap + band.box.height < 1.8 * band.size { return true }
    guard gap < 0.6 * widest else { return false }
    return min(filled, band.filled) == 1 ? gap + band.box.height < 1.47 * band.size : gap < 0.25 * band.size
  }
}

extension TableRow {
  /// Whether some cell is a line of four words or more that goes on in the next band, because it is full.
  fileprivate func goesOn(in next: TableRow, edges: [Double]) -> Bool {
    cells.indices.contains { column in
      cells[column].count > 3 && !next.cells[column].isEmpty && !fits(next.cells[column], behind: cells[column], right: edges[column])
    }
  }
}
