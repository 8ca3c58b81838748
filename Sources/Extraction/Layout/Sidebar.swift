import Documents

/// A narrow column beside the text from the head of the page down: the name of the house, whom to call, where to follow.
///
/// Its lines stand at heights of their own, many of them beside none of the text's, so that no run of bands shows its gutter.
struct Sidebar {
  /// Where the bands of the two columns stand among all.
  let range: Range<Int>
  /// The stretch between the two.
  let gutter: Gap

  /// The sidebar of a page; `nil` where it has none.
  init?(in all: [Band]) {
    guard let run = Sidebar.longestRun(in: all), run.range.count > 8 else { return nil }
    let words = all[run.range].flatMap(\.words)
    let left = words.filter { $0.box.x1 <= run.gutter.from + 0.1 }
    let right = words.filter { $0.box.x0 >= run.gutter.to - 0.1 }
    let (narrow, wide) = enclosing(left).width < enclosing(right).width ? (left, right) : (right, left)
    guard Sidebar.isSidebar(stackedLines(of: narrow), beside: stackedLines(of: wide)) else { return nil }
    range = run.range
    gutter = run.gutter
  }

  /// The two columns from left to right, each cut into regions.
  func columns(of all: [Band]) -> [[Region]] {
    let words = all[range].flatMap(\.words)
    let ends = enclosing(words)
    return [
      regions(of: words.filter { $0.box.x0 < gutter.from }, column: ends.x0...max(gutter.from, ends.x0)),
      regions(of: words.filter { $0.box.x0 >= gutter.from }, column: gutter.to...max(gutter.to, ends.x1)),
    ]
  }
}

extension Sidebar {
  /// The most bands that leave one stretch free with words on both sides, and the widest of their stretches.
  private static func longestRun(in all: [Band]) -> (range: Range<Int>, gutter: Gap)? {
    var longest: (range: Range<Int>, gutter: Gap)?
    var start = 0
    var free: [Gap] = []
    for (index, band) in all.enumerated() {
      let gaps = band.gaps.filter { $0.width >= band.size }
      var common: [Gap] = []
      for gap in gaps {
        for known in free where min(gap.to, known.to) - max(gap.from, known.from) >= band.size { common.append(gap.intersection(known)) }
      }
      if !common.contains(where: isInner), free.contains(where: isInner) || common.isEmpty {
        (start, common) = (index, gaps)
      }
      free = common
      if index + 1 - start > longest?.range.count ?? 0, let gutter = free.filter(isInner).max(by: { $0.width < $1.width }) {
        longest = (start..<(index + 1), gutter)
      }
    }
    return longest
  }

  private static func isInner(_ gap: Gap) -> Bool { gap.from > -.infinity && gap.to < .infinity }

  /// Whether narrow lines, few words each, stand flush beside more lines of running text: most of them on lines of their own, or close
  /// together and many fewer, and so no labels.
  private static func isSidebar(_ lines: [[Word]], beside text: [[Word]]) -> Bool {
    guard lines.count > 5, text.count >= lines.count else { return false }
    let boxes = lines.map(enclosing)
    let column = enclosing(boxes)
    let others = text.map(enclosing)
    let words = (own: lines.reduce(0) { $0 + $1.count }, text: text.reduce(0) { $0 + $1.count })
    let shared = boxes.count { box in others.contains { abs($0.y1 - box.y1) < 1 } }
    let tight = zip(lines, zip(boxes, boxes.dropFirst())).count { $1.1.y0 - $1.0.y1 < 0.4 * $0[0].size }
    let isApart = 2 * shared < lines.count || 2 * tight > lines.count && 2 * text.count > 3 * lines.count
    return isApart && column.width < 0.5 * enclosing(others).width && words.own < 4 * lines.count && words.text > 6 * text.count
      && zip(boxes, lines).allSatisfy { $0.x0 - column.x0 < 2 * $1[0].size }
  }
}
