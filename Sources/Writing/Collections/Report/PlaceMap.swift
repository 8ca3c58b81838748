import Documents

/// The places named, as circles in the frame that holds them all; overseas places have a frame of their own.
struct PlaceMap {
  private struct Spot: Hashable {
    let name: String
    let latitude, longitude: Double
  }

  private var spots: [Spot: Int] = [:]

  /// Counts the places of one release.
  mutating func count(_ places: [RecordOverview.Place]) {
    for place in places {
      guard let latitude = place.lat, let longitude = place.lon else { continue }
      spots[Spot(name: place.name, latitude: latitude, longitude: longitude), default: 0] += 1
    }
  }

  /// Two maps side by side, each where there is something on it.
  func svg(in language: UserLanguage) -> String {
    let isEuropean = { (spot: Spot) in (41...52).contains(spot.latitude) && (-6...10).contains(spot.longitude) }
    let frames = [spots.filter { isEuropean($0.key) }, spots.filter { !isEuropean($0.key) }].filter { !$0.isEmpty }
    return frames.isEmpty
      ? "<p>\(language.say("Aucun lieu situé.", "No place is located."))</p>"
      : frames.map { frame($0, in: language) }.joined(separator: "\n")
  }

  private let size = 420.0
  private let margin = 12.0

  /// An equirectangular map, as wide as its middle latitude asks for.
  private func frame(_ spots: [Spot: Int], in language: UserLanguage) -> String {
    let latitudes = spots.keys.map(\.latitude).sorted()
    let longitudes = spots.keys.map(\.longitude).sorted()
    guard let south = latitudes.first, let north = latitudes.last, let west = longitudes.first, let east = longitudes.last else {
      return ""
    }
    let narrowing = ((north + south) / 2 * .pi / 180).cosine
    let scale = (size - 2 * margin) / max(north - south, (east - west) * narrowing, 0.2)
    let circles = spots.sorted { ($0.key.name, $0.key.latitude) < ($1.key.name, $1.key.latitude) }.map { spot, count in
      let x = Int(margin + (spot.longitude - west) * narrowing * scale)
      let y = Int(margin + (north - spot.latitude) * scale)
      let radius = min(12, 2 + Int(Double(count).squareRoot()))
      return "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"><title>\(escapedHTML(spot.name)) : \(count)</title></circle>"
    }
    return
      "<svg width=\"\(Int(size))\" viewBox=\"0 0 \(Int(size)) \(Int(size))\" role=\"img\" aria-label=\"\(language.say("Carte des lieux", "Map of places"))\">\n\(circles.joined(separator: "\n"))\n</svg>"
  }
}

extension Double {
  /// The cosine of an angle in radians: the first terms of its series, near enough for a map.
  fileprivate var cosine: Double {
    let square = self * self
    return 1 - square / 2 + square * square / 24 - square * square * square / 720
  }
}
