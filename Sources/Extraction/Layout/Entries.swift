import Documents

/// Short labels with a text of their own beside each: «Quand : jeudi 14 novembre», the hours of an agenda, a number and what it counts.
///
/// They are read label by label, where columns would be read one after the other.
struct Entries {
  /// The entries from top to bottom, each its lines.
  let lines: [[Line]]

  init(lines: [[Line]]) { self.lines = lines }

  /// The entries that two columns make; `nil` where they are columns of their own.
  ///
  /// - Parameter bands: For each band the words left and right of the gutter.
  init?(of bands: [[[Word]]]) {
    let right = enclosing(bands.flatMap { $0[1] }).x1
    guard let entries = [Entry.beside, Entry.centred].lazy.compactMap({ $0(bands, right) }).first(where: { areEntries($0, right: right) })
    else { return nil }
    lines = entries.map { $0.lines(right: right) }
  }
}

/// Whether labels and texts are such, and not the lines of two columns.
private func areEntries(_ entries: [Entry], right: Double) -> Bool {
  let full = entries.filter { !$0.text.isEmpty }
  return full.count > 1 && 3 * full.count >= 2 * entries.count && entries.allSatisfy { !$0.label.isEmpty }
    && full.allSatisfy { $0.isAligned && $0.isShort && abs($0.textSize - full[0].textSize) < 0.5 }
    && full.reduce(0) { $0 + $1.labelWords } <= 4 * full.count
    && (full.contains { $0.isWrapped(right: right) } || full.allSatisfy { $0.text[0].count > 4 })
}

extension Entries {
  /// The entries whose labels, short and on one line each, stand right of their texts: «Comice agricole     samedi 22 mars».
  ///
  /// - Parameter bands: For each band the words left and right of the gutter.
  init?(labelsOnTheRightOf bands: [[[Word]]]) {
    let swapped = bands.map { [$0[1], $0[0]] }
    let right = enclosing(swapped.flatMap { $0[1] }).x1
    guard let entries = Entry.labelled(swapped, right: right), entries.count > 1,
      entries.allSatisfy({ $0.label.count == 1 && $0.labelWords < 5 && $0.isAligned && abs($0.labelSize - $0.textSize) < 0.5 }),
      entries.reduce(0, { $0 + $1.textWords }) > 2 * entries.reduce(0, { $0 + $1.labelWords })
    else { return nil }
    lines = entries.map { entry in
      entry.text.count == 1 ? entry.lines(right: right) : Entry(label: entry.text, text: entry.label).lines(right: right)
    }
  }
}

extension Entries {
  /// Cards beside each other, each a large number over or under what it counts: rows of large and of small letters in turn.
  init?(cardsIn table: Table) {
    let rows = Entries.cardRows(of: table)
    let pairs = stride(from: 0, to: rows.count, by: 2)
    guard rows.count % 2 == 0, pairs.allSatisfy({ Entries.areCards(rows[$0], rows[$0 + 1]) }) else { return nil }
    lines = pairs.flatMap { index in zip(rows[index], rows[index + 1]).map { $0 + $1 }.filter { !$0.isEmpty } }
  }

  /// The rows of a table; where only the first is in much larger letters, the others are one, as the lines of what it counts.
  private static func cardRows(of table: Table) -> [[[Line]]] {
    let rows = table.rows
    guard rows.count > 2, areCards(rows[0], rows[1]), let size = rows[1].first(where: { !$0.isEmpty })?[0].size,
      rows.dropFirst(2).allSatisfy({ row in row.allSatisfy { $0.allSatisfy { abs($0.size - size) < 0.1 } } }),
      zip(rows.dropFirst(), rows.dropFirst(2)).allSatisfy({ head(of: $1) - foot(of: $0) < 0.6 * size })
    else { return rows }
    let texts = rows[0].indices.map { column in rows.dropFirst().flatMap { $0[column] } }
    return [rows[0], texts]
  }

  private static func head(of row: [[Line]]) -> Double { row.flatMap { $0 }.map(\.box.y0).min() ?? 0 }
  private static func foot(of row: [[Line]]) -> Double { row.flatMap { $0 }.map(\.box.y1).max() ?? 0 }

  /// Whether two rows fill the same cells, one in much larger letters, or in larger bold ones over others.
  private static func areCards(_ row: [[Line]], _ next: [[Line]]) -> Bool {
    guard row.map(\.isEmpty) == next.map(\.isEmpty), let upper = row.first(where: { !$0.isEmpty })?[0],
      let lower = next.first(where: { !$0.isEmpty })?[0]
    else { return false }
    let (large, small) = (max(upper.size, lower.size), min(upper.size, lower.size))
    return large > 1.4 * small || upper.size > 1.2 * lower.size && upper.isBold && !lower.isBold
  }
}

extension PageGlyphs {
  /// The steps of a calendar beside each other, each a bold line with a day or a number over a text in other letters; `nil` for a table.
  func datedCards(in table: Table) -> [Region]? {
    guard table.rows.count > 1, table.headRows == 0, table.rows[0].allSatisfy({ $0.count == 1 && $0[0].isBold && holdsDigit($0[0]) }) else {
      return nil
    }
    let texts = (0..<table.columnCount).map { column in table.rows.dropFirst().flatMap { $0[column] } }
    let rows = table.rows.dropFirst().map { enclosing($0.flatMap { $0 }.map(\.box)) }
    guard texts.allSatisfy({ !$0.isEmpty && !$0.contains(where: \.isBold) }),
      texts.joined().reduce(0, { $0 + $1.words.count }) > 3 * texts.count, zip(rows, rows.dropFirst()).allSatisfy({ $1.y0 - $0.y1 < 4 })
    else { return nil }
    return zip(table.rows[0], texts).map { .entry($0 + $1) }
  }

  private func holdsDigit(_ line: Line) -> Bool { line.words.contains { scalars[$0.glyphs].contains(where: isDigit) } }
}

/// A label and its text while entries are found.
private struct Entry {
  /// The words of each line of the label, and of the text.
  var label, text: [[Word]]

  init(cells: [[Word]]) {
    label = stackedLines(of: cells[0])
    text = stackedLines(of: cells[1])
  }

  init(label: [[Word]], text: [[Word]]) { (self.label, self.text) = (label, text) }

  /// The most words of a line of the label.
  var labelWords: Int { label.map(\.count).max() ?? 0 }

  /// Whether the label is no longer than its text, and no phrase; one in large letters, no title.
  var isShort: Bool { labelWords <= (labelSize > 1.25 * textSize ? 4 : 8) && label.count <= text.count }
  /// How many words the text has.
  var textWords: Int { text.reduce(0) { $0 + $1.count } }
  /// The size of the label.
  var labelSize: Double { label.first?.first?.size ?? 0 }
  /// The size of the text.
  var textSize: Double { text.first?.first?.size ?? 0 }

  mutating func append(_ other: Entry) {
    label += other.label
    text += other.text
  }

  /// Whether the text begins where the one above has ended: its first word would have fitted there, or a space parts them.
  func starts(after last: Entry, right: Double) -> Bool {
    guard let end = last.text.last, let start = text.first else { return false }
    return fits(start, behind: end, right: right) || enclosing(start).y0 - enclosing(end).y1 > 0.6 * start[0].size
  }

  /// Whether a line of the text goes on in the next because it is full.
  func isWrapped(right: Double) -> Bool {
    zip(text, text.dropFirst()).contains { !fits($1, behind: $0, right: right) }
  }

  /// Whether label and text share their top, their middle, or the foot of their first lines.
  var isAligned: Bool {
    guard let first = label.first, let start = text.first else { return false }
    let slack = 0.25 * start[0].size
    let boxes = [label, text].map { enclosing($0.flatMap { $0 }) }
    return abs(boxes[0].y0 - boxes[1].y0) < slack || abs(enclosing(first).y1 - enclosing(start).y1) < slack
      || abs(boxes[0].y0 + boxes[0].y1 - boxes[1].y0 - boxes[1].y1) < 2 * slack
  }

  /// The label, then the text; on one line where they stand on one.
  func lines(right: Double) -> [Line] {
    func lines(_ words: [[Word]]) -> [Line] {
      guard let left = words.map(enclosing).map(\.x0).min() else { return [] }
      return words.map { Line(words: $0, column: left...max(left, right)) }
    }
    guard label.count == 1, let first = label.first, let start = text.first,
      abs(enclosing(first).y1 - enclosing(start).y1) < 0.25 * start[0].size
    else { return lines(label) + lines(text) }
    return lines([first + start]) + lines(Array(text.dropFirst()))
  }
}

extension Entry {
  /// Entries whose labels stand at the first lines of their texts; `nil` where too many lines beside a label are no first lines.
  static func beside(_ bands: [[[Word]]], right: Double) -> [Entry]? {
    var entries: [Entry] = []
    var divided = 0
    for band in bands.map(Entry.init(cells:)) {
      guard let last = entries.last,
        band.label.isEmpty || !band.text.isEmpty && !last.text.isEmpty && !band.starts(after: last, right: right)
      else {
        entries.append(band)
        continue
      }
      if !band.label.isEmpty { divided += 1 }
      entries[entries.count - 1].append(band)
    }
    return entries.first?.label.isEmpty == false && 5 * divided <= entries.count ? entries : nil
  }

  /// Entries that each begin where a label stands; `nil` where half of them begin in the middle of a text.
  static func labelled(_ bands: [[[Word]]], right: Double) -> [Entry]? {
    var entries: [Entry] = []
    var divided = 0
    for band in bands.map(Entry.init(cells:)) {
      if band.text.isEmpty { return nil }
      if let last = entries.indices.last {
        if band.label.isEmpty {
          entries[last].append(band)
          continue
        }
        if !band.starts(after: entries[last], right: right) { divided += 1 }
      }
      entries.append(band)
    }
    return 2 * divided < entries.count ? entries : nil
  }

  /// Entries whose labels stand beside the middle of their texts, which spaces part; `nil` where the two do not match.
  static func centred(_ bands: [[[Word]]], right: Double) -> [Entry]? {
    let labels = stackedLines(of: bands.flatMap { $0[0] })
    var texts: [[[Word]]] = []
    for line in stackedLines(of: bands.flatMap { $0[1] }) {
      if let last = texts.last?.last, enclosing(line).y0 - enclosing(last).y1 < 0.6 * line[0].size {
        texts[texts.count - 1].append(line)
      } else {
        texts.append([line])
      }
    }
    return labels.count == texts.count ? zip(labels, texts).map { Entry(label: [$0], text: $1) } : nil
  }
}

/// Whether the first word of a line would have fitted behind the line above, in a column that ends at an edge.
func fits(_ line: [Word], behind last: [Word], right: Double) -> Bool {
  guard let first = line.min(by: { $0.box.x0 < $1.box.x0 }) else { return false }
  return right - enclosing(last).x1 > first.box.width + 0.5 * first.size
}

/// The lines that words make, from top to bottom: a word between two lines does not chain them, as in a band.
func stackedLines(of words: [Word]) -> [[Word]] {
  var lines: [[Word]] = []
  var middle = -Double.infinity
  for word in words.sorted(by: { $0.middleY < $1.middleY }) {
    if word.middleY > middle + 0.35 * word.box.height {
      lines.append([])
      middle = word.middleY
    }
    lines[lines.count - 1].append(word)
  }
  return lines
}

extension Word {
  fileprivate var middleY: Double { (box.y0 + box.y1) / 2 }
}
