import Documents
import Glibc

extension PageLayout {
  /// The indices of the words that run neither along the page nor up or down it, like those of a watermark from corner to corner.
  ///
  /// Poppler gives such letters by ones and twos, in the order of their heights, among those of the text that they lie across: what tells is that all
  /// words of one size and colour stand in one slanting row.
  var slantedWords: [Int] {
    var number: [Look: Int] = [:]
    let looks = glyphs.styles.map { style in
      let look = Look(size: style.size, red: style.red, green: style.green, blue: style.blue)
      let known = number[look] ?? number.count
      number[look] = known
      return known
    }
    var alike: [[Int]] = Array(repeating: [], count: number.count)
    for (index, word) in words.enumerated() {
      let look = looks[glyphs.styleIndices[word.glyphs.lowerBound]]
      if alike[look].count <= Self.mostSlanted { alike[look].append(index) }
    }
    return alike.filter(isSlantingRow).flatMap { $0 }
  }

  /// How letters look, whatever their font.
  private struct Look: Hashable {
    let size: Double
    let red, green, blue: Int
  }

  private static let leastSlanted = 4
  private static let mostSlanted = 80

  /// Whether words stand close to a line that slants, one or two rows of them, without a wide gap.
  private func isSlantingRow(_ indices: [Int]) -> Bool {
    guard (Self.leastSlanted...Self.mostSlanted).contains(indices.count), indices.allSatisfy({ words[$0].glyphs.count < 5 }) else {
      return false
    }
    let (whole, size) = (enclosing(indices.map { words[$0].box }), words[indices[0]].size)
    guard whole.height > 3 * size, whole.width > 3 * size else { return false }
    let points = indices.map { (x: words[$0].middle, y: (words[$0].box.y0 + words[$0].box.y1) / 2) }
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
