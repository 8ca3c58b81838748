import Documents

/// A part of a page that is read as a whole.
enum Region {
  /// Lines one below the other.
  case flow([Line])
  /// Rows of cells.
  case table(Table)
  /// Lines of different letters that make one block.
  case entry([Line])

  /// The edges of the region.
  var box: Box {
    switch self {
    case .flow(let lines), .entry(let lines): enclosing(lines.flatMap(\.words))
    case .table(let table): table.box
    }
  }
}

/// Parts the words of a page into regions, in reading order.
///
/// A recursive XY-cut (Nagy and Seth, 1984) over the bands of the page: where consecutive bands share a gutter they are cut into
/// columns, each cut again on its own, or make a table; the bands between are text over the full width.
func regions(of words: [Word], column: ClosedRange<Double>? = nil) -> [Region] {
  guard !words.isEmpty else { return [] }
  let all = bands(of: words)
  let box = enclosing(words)
  let limits = column ?? box.x0...box.x1
  guard column == nil, let sidebar = Sidebar(in: all) else {
    return parts(of: all, column: limits).joinedAroundBoxes().flatMap(\.regions)
  }
  let above = parts(of: Array(all[..<sidebar.range.lowerBound]), column: limits)
  let below = parts(of: Array(all[sidebar.range.upperBound...]), column: limits)
  return (above + around(sidebar.columns(of: all), below)).flatMap(\.regions)
}

/// A sidebar's two columns and the parts below; the text on the left that goes on below a sidebar on the right is one flow, before it.
private func around(_ columns: [[Region]], _ below: [LayoutPart]) -> [LayoutPart] {
  let joined = ([.columns(columns)] + below).joinedAroundBoxes()
  guard case .columns(let rest)? = joined.first, rest.count == 1, rest[0].map(\.box) == columns[1].map(\.box),
    let flow = joined.firstIndex(where: { part in
      guard case .flow(let lines) = part, case .flow(let first)? = below.first, let last = first.last else { return false }
      return lines.last?.box == last.box
    })
  else { return [.columns(columns)] + below }
  return Array(joined[1...flow]) + [joined[0]] + joined[(flow + 1)...]
}

/// The slices of the bands of a region, from top to bottom.
private func parts(of all: [Band], column: ClosedRange<Double>) -> [LayoutPart] {
  var parts: [LayoutPart] = []
  var start = 0
  for table in tables(in: all) {
    parts += slices(of: all, within: start..<table.range.lowerBound, column: column)
    parts.append(table.part)
    start = table.range.upperBound
  }
  parts += slices(of: all, within: start..<all.count, column: column)
  return parts
}

private func tables(in all: [Band]) -> [ColumnRun] {
  var tables: [ColumnRun] = []
  var index = 0
  while index < all.count {
    let end = tables.last?.range.upperBound ?? 0
    if let table = ColumnRun(tableIn: all, from: index, after: end) { tables.append(table) }
    index = max(index + 1, tables.last?.range.upperBound ?? 0)
  }
  return tables
}

private func slices(of all: [Band], within limits: Range<Int>, column: ClosedRange<Double>) -> [LayoutPart] {
  var parts: [LayoutPart] = []
  var index = limits.lowerBound
  var free = limits
  while index < limits.upperBound {
    if let run = ColumnRun(in: all, from: index, within: free) {
      parts.removeLastLines(index - run.range.lowerBound)
      parts.append(run.part)
      index = run.range.upperBound
      free = index..<limits.upperBound
    } else {
      parts.append(flow: Line(words: all[index].words, column: column))
      index += 1
    }
  }
  return parts
}

/// A horizontal slice of a region.
enum LayoutPart {
  case flow([Line])
  case table(Table)
  /// Columns from left to right, each cut into regions.
  case columns([[Region]])
  /// Labels with their texts.
  case entries(Entries)

  /// Its regions in reading order.
  var regions: [Region] {
    switch self {
    case .flow(let lines): [.flow(lines)]
    case .table(let table): [.table(table)]
    case .columns(let columns): columns.flatMap { $0 }
    case .entries(let entries): entries.lines.map(Region.entry)
    }
  }
}

extension [LayoutPart] {
  fileprivate mutating func append(flow line: Line) {
    if case .flow(let lines)? = last {
      self[count - 1] = .flow(lines + [line])
    } else {
      append(.flow([line]))
    }
  }

  fileprivate mutating func removeLastLines(_ count: Int) {
    guard count > 0, case .flow(let lines)? = last else { return }
    removeLast()
    if lines.count > count { append(.flow([Line](lines.dropLast(count)))) }
  }

  /// Text that flows around a box goes on below it: the column beside the box and the lines above and below are one flow,
  /// which the box precedes.
  fileprivate func joinedAroundBoxes() -> [LayoutPart] {
    var parts: [LayoutPart] = []
    for part in self {
      guard case .flow(let lines) = part, case .columns(var columns)? = parts.last,
        let flowing = columns.firstIndex(where: { column in
          guard case .flow(let above)? = column.last else { return false }
          let others = columns.filter { $0.last?.box != column.last?.box }.flatMap { $0 }.map(\.box.x0)
          return goesOn(from: above, to: lines, under: others.min() ?? .infinity)
        }), case .flow(let above)? = columns[flowing].popLast()
      else {
        parts.append(part)
        continue
      }
      let text = columns.remove(at: flowing)
      parts[parts.count - 1] = .columns(columns)
      parts.append(contentsOf: text.map(LayoutPart.init))
      parts.append(.flow(above + lines))
    }
    return parts
  }

  /// Whether the lines below carry on the text above, under the box beside it: the same left edge and letters, close below.
  private func goesOn(from above: [Line], to below: [Line], under box: Double) -> Bool {
    guard let last = above.last, let next = below.first else { return false }
    return abs(last.box.x0 - next.box.x0) < 2 && abs(last.size - next.size) < 0.5
      && last.isBold == next.isBold && next.box.y0 - last.box.y1 < 0.6 * last.size
      && next.box.x1 > box
  }
}

extension LayoutPart {
  fileprivate init(_ region: Region) {
    switch region {
    case .flow(let lines): self = .flow(lines)
    case .table(let table): self = .table(table)
    case .entry(let lines): self = .entries(Entries(lines: [lines]))
    }
  }
}
