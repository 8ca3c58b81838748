import Documents
import Glibc

extension PageGlyphs {
  /// Whether each style is that of letters that run neither along the page nor up or down it, like those of a watermark from corner to corner.
  ///
  /// Poppler gives such letters by ones and twos, in the order of their heights, among those of the text that they lie across: what tells is that all
  /// letters of one size and colour stand in one slanting row.
  var slantedStyles: [Bool] {
    var number: [Look: Int] = [:]
    let looks = styles.map { style in
      let look = Look(size: style.size, red: style.red, green: style.green, blue: style.blue)
      let known = number[look] ?? number.count
      number[look] = known
      return known
    }
    var glyphs: [[Int]] = Array(repeating: [], count: number.count)
    for index in scalars.indices where isInk(scalars[index]) {
      let look = looks[styleIndices[index]]
      if glyphs[look].count <= Self.mostSlanted { glyphs[look].append(index) }
    }
    let isSlanted = styles.indices.reduce(into: Array(repeating: false, count: number.count)) { isSlanted, style in
      let look = looks[style]
      isSlanted[look] = isSlanted[look] || isSlantingRow(glyphs[look], size: styles[style].size)
    }
    return looks.map { isSlanted[$0] }
  }

  /// How letters look, whatever their font.
  private struct Look: Hashable {
    let size: Double
    let red, green, blue: Int
  }

  private static let leastSlanted = 6
  private static let mostSlanted = 80

  /// Whether letters stand close to a line that slants, one or two rows of them, without a wide gap.
  private func isSlantingRow(_ glyphs: [Int], size: Double) -> Bool {
    guard (Self.leastSlanted...Self.mostSlanted).contains(glyphs.count) else { return false }
    let whole = enclosing(glyphs.map { boxes[$0] })
    guard whole.height > 3 * size, whole.width > 3 * size else { return false }
    let points = glyphs.map { (x: (boxes[$0].x0 + boxes[$0].x1) / 2, y: (boxes[$0].y0 + boxes[$0].y1) / 2) }
    let angle = mainAngle(of: points)
    guard abs(sin(2 * angle)) > 0.3 else { return false }
    let along = points.map { $0.x * cos(angle) + $0.y * sin(angle) }.sorted()
    let across = points.map { $0.y * cos(angle) - $0.x * sin(angle) }
    let isUnbroken = zip(along, along.dropFirst()).allSatisfy { $1 - $0 < 3 * size }
    return isUnbroken && (across.max() ?? 0) - (across.min() ?? 0) < 2.5 * size
  }

  /// The direction in which points are spread most, in radians: the main axis of their moments of inertia.
  private func mainAngle(of points: [(x: Double, y: Double)]) -> Double {
    let count = Double(points.count)
    let (x, y) = (points.reduce(0) { $0 + $1.x } / count, points.reduce(0) { $0 + $1.y } / count)
    let moments = points.reduce(into: (xx: 0.0, yy: 0.0, xy: 0.0)) { sums, point in
      sums.xx += (point.x - x) * (point.x - x)
      sums.yy += (point.y - y) * (point.y - y)
      sums.xy += (point.x - x) * (point.y - y)
    }
    return atan2(2 * moments.xy, moments.xx - moments.yy) / 2
  }
}
