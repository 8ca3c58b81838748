import Documents

/// Headings over several columns of a table, which cross its gutters: «Juillet» over «Contrôles» and «Infractions».
///
/// Such a heading stands in the first of its columns.
struct SpanningHeads {
  /// The rows that they make with the headings beside and below them, each the words of its cells.
  private(set) var rows: [[[Word]]]
  private let spanned: [Range<Int>]

  /// The headings that a band close above a table holds; `nil` for a title, or a line of text.
  init?(_ band: Band, over table: SharedGutters) {
    guard let first = table.bands.first, first.box.y0 - band.box.y1 < 1.2 * band.size else { return nil }
    let columns = table.columnExtents
    let phrases = stackedLines(of: band.words).flatMap(\.phrases).map { HeadPhrase($0, in: columns) }
    let spanning = phrases.filter { $0.columns.count > 1 }
    guard !spanning.isEmpty, spanning.allSatisfy({ $0.isSet(over: columns) }),
      phrases.count > 1 || spanning[0].columns.lowerBound > 0,
      phrases.allSatisfy({ $0.box.x0 > columns[0].from - band.size && $0.columns.count < columns.count })
    else { return nil }
    rows = SpanningHeads.rows(of: phrases, below: spanning, count: columns.count)
    spanned = spanning.map(\.columns)
  }

  /// Takes the row of headings below in, which becomes the last of these: what stands in it beside a spanning heading, or goes on close
  /// below another, belongs to the row above.
  mutating func takeUpHeads(from body: inout [[[Word]]]) {
    while rows.count == 1, let row = body.first {
      body.removeFirst()
      let foot = enclosing(rows[0].flatMap { $0 }).y1
      var below = row
      for (column, cell) in row.enumerated() where !cell.isEmpty && !spanned.contains(where: { $0.contains(column) }) {
        let above = rows[0][column].isEmpty ? foot : enclosing(rows[0][column]).y1 + 0.4 * cell[0].size
        guard enclosing(cell).y0 < above else { continue }
        rows[0][column] += cell
        below[column] = []
      }
      if below.contains(where: { !$0.isEmpty }) { rows.append(below) }
    }
  }

  /// What stands below a spanning heading makes a row of its own.
  private static func rows(of phrases: [HeadPhrase], below spanning: [HeadPhrase], count: Int) -> [[[Word]]] {
    var rows = [[[Word]]](repeating: [[Word]](repeating: [], count: count), count: 2)
    for phrase in phrases {
      let isBelow = spanning.contains { $0.columns.overlaps(phrase.columns) && phrase.box.y0 > $0.box.y0 + 0.5 * $0.box.height }
      rows[isBelow ? 1 : 0][phrase.columns.lowerBound] += phrase.words
    }
    return rows.filter { row in row.contains { !$0.isEmpty } }
  }
}

/// Words of a heading that stand beside each other, and the columns over which they do.
private struct HeadPhrase {
  let words: [Word]
  let box: Box
  let columns: Range<Int>

  init(_ words: [Word], in extents: [Gap]) {
    self.words = words
    let box = enclosing(words)
    self.box = box
    let first = extents.lastIndex { $0.from <= box.x0 } ?? 0
    let last = extents.firstIndex { $0.to >= box.x1 } ?? extents.count - 1
    columns = first..<max(first, last) + 1
  }

  /// Whether the phrase is centred over its columns, or begins where the first does.
  func isSet(over extents: [Gap]) -> Bool {
    let (left, right) = (extents[columns.lowerBound].from, extents[columns.upperBound - 1].to)
    return abs(box.x0 + box.x1 - left - right) < 0.3 * (right - left) || abs(box.x0 - left) < 1.5 * words[0].size
  }
}

extension SharedGutters {
  /// Where each column ends: in the middle of the gutters, and with the words of the outer ones.
  fileprivate var columnExtents: [Gap] {
    let box = enclosing(bands.map(\.box))
    let edges = [box.x0] + gutters.map(\.middle) + [box.x1]
    return zip(edges, edges.dropFirst()).map { Gap(from: $0, to: $1) }
  }
}

extension [Word] {
  /// The words of a line, parted where the gap is wider than a space.
  fileprivate var phrases: [[Word]] {
    sorted { $0.box.x0 < $1.box.x0 }.reduce(into: [[Word]]()) { phrases, word in
      if let last = phrases.last?.last, word.box.x0 - last.box.x1 < 0.45 * word.size {
        phrases[phrases.count - 1].append(word)
      } else {
        phrases.append([word])
      }
    }
  }
}
