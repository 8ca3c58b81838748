import Documents

/// Rows of short cells on common lines.
struct Table {
  /// The rows from top to bottom, each its cells from left to right, each its lines.
  var rows: [[[Line]]]
  /// The index of each row's page, for a table that goes on over the page; empty for one page.
  var pages: [Int] = []
  /// The table that the bands of a run make; `nil` where they are columns of running text.
  ///
  /// - Parameters:
  ///   - rows: For each band the words of its cells.
  ///   - gutters: The gaps between the cells.
  init?(rows bands: [[[Word]]], gutters: [Gap]) {
    guard Table.isTabular(bands) else { return nil }
    rows = Table.merged(bands).map { row in row.map(Table.lines) }
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
    return Extraction.bands(of: cell).map { Line(words: $0.words, column: box.x0...box.x1) }
  }
}

// MARK: - Table or columns

extension Table {
  /// Cells are short and share their lines; columns of text do neither.
  private static func isTabular(_ bands: [[[Word]]]) -> Bool {
    let columns = bands[0].count
    if bands.count == 1 { return columns >= 3 }
    let aligned = bands.count { isAligned($0) }
    guard Double(aligned) >= 0.5 * Double(bands.count) else { return false }
    let lengths = (0..<columns).map { meanLength(ofColumn: $0, in: bands) }
    let shortest = lengths.min() ?? 0
    let longest = lengths.max() ?? 0
    return columns == 2 ? shortest <= 3 && longest <= 6 : shortest <= 3.5
  }

  /// Words a line in a column.
  private static func meanLength(ofColumn column: Int, in bands: [[[Word]]]) -> Double {
    let filled = bands.map { $0[column] }.filter { !$0.isEmpty }
    let lines = filled.reduce(0) { $0 + Extraction.bands(of: $1).count }
    return Double(filled.reduce(0) { $0 + $1.count }) / Double(max(1, lines))
  }

  /// Whether at least two cells of a band stand on one line, or are centred on each other.
  private static func isAligned(_ band: [[Word]]) -> Bool {
    let boxes = band.filter { !$0.isEmpty }.map(enclosing)
    guard let first = boxes.first, boxes.count > 1 else { return false }
    let slack = 0.15 * (boxes.map(\.height).min() ?? 0)
    return boxes.dropFirst().allSatisfy { box in
      abs(box.y1 - first.y1) <= slack || abs(box.y0 - first.y0) <= slack
        || abs(box.y0 + box.y1 - first.y0 - first.y1) <= 2 * slack
    }
  }
}

// MARK: - Rows and headings

extension Table {
  /// Puts the second and later lines of a cell, bands of their own, back into their row.
  private static func merged(_ bands: [[[Word]]]) -> [[[Word]]] {
    var rows: [[[Word]]] = []
    let gaps = zip(bands, bands.dropFirst()).map { $1.top - $0.bottom }
    let usual = gaps.isEmpty ? 0 : gaps.sorted()[gaps.count / 2]
    let widest = gaps.max() ?? 0
    for (index, band) in bands.enumerated() {
      let isContinuation =
        index > 0 && band.contains { $0.isEmpty }
        && (gaps[index - 1] < 0.6 * max(usual, 0.6 * widest) || (band[0].isEmpty && gaps[index - 1] < 0.8 * widest))
      if isContinuation {
        for (column, cell) in band.enumerated() { rows[rows.count - 1][column] += cell }
      } else {
        rows.append(band)
      }
    }
    return rows
  }
}

extension [[Word]] {
  fileprivate var top: Double { enclosing(flatMap { $0 }).y0 }
  fileprivate var bottom: Double { enclosing(flatMap { $0 }).y1 }
}
