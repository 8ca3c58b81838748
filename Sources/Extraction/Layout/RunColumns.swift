import Documents

// The columns of a run of bands that is no table.

extension SharedGutters {
  /// The run cut where a new row of cards begins: under a blank over the whole width, with a heading on both sides like those it begins with.
  var cardRows: [SharedGutters] {
    guard let first = bands.first, first.isHeading, first.isTwoSided(at: gutters[0]) else { return [self] }
    let starts = bands.indices.dropFirst().filter { index in
      bands[index].isHeading && abs(bands[index].size - first.size) < 0.1 && bands[index].isTwoSided(at: gutters[0])
        && !bands[index - 1].isHeading && bands[index].box.y0 - bands[index - 1].box.y1 > 0.5 * first.size
    }
    return zip([0] + starts, starts + [bands.count]).map { start, end in
      var row = self
      row.bands = Array(bands[start..<end])
      row.range = (range.lowerBound + start)..<(range.lowerBound + end)
      return row
    }
  }

  /// The regions on either side of the clearest gutter.
  var columns: [[Region]] {
    let gutter = clearestGutter
    let words = bands.flatMap(\.words)
    let ends = enclosing(words)
    return [
      regions(of: words.filter { $0.middle < gutter.middle }, column: ends.x0...max(gutter.from, ends.x0)),
      regions(of: words.filter { $0.middle >= gutter.middle }, column: gutter.to...max(gutter.to, ends.x1)),
    ]
  }

  /// The gutter whose sides share the fewest lines; of those the widest.
  var clearestGutter: Gap {
    let rows = rows
    func lines(_ column: Int) -> [Double] { wordRows(of: rows.flatMap { $0[column] }).map { enclosing($0).y1 } }
    func sharesLines(_ index: Int) -> Bool {
      let left = lines(index)
      let right = lines(index + 1)
      let common = left.count { y in right.contains { abs($0 - y) < 1.5 } }
      return 5 * common >= 3 * min(left.count, right.count)
    }
    let ranked = gutters.indices.map { (sharesLines($0) ? 1 : 0, -gutters[$0].width, $0) }
    return gutters[ranked.min { $0 < $1 }?.2 ?? 0]
  }
}
