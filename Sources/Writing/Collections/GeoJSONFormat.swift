/// `places.geojson`: a feature a place of a document, where it has coordinates (RFC 7946).
struct GeoJSONFormat: CollectionFormat {
  let path = "places.geojson"
  private var isFirst = true

  func beginning() -> [UInt8] { Array("{\"type\":\"FeatureCollection\",\"features\":[".utf8) }

  mutating func piece(for entry: CollectionEntry) -> [UInt8] {
    guard let record = entry.record else { return [] }
    var bytes: [UInt8] = []
    for place in record.places {
      guard let latitude = place.lat, let longitude = place.lon else { continue }
      var json = JSONWriter()
      json.object { json in
        json.field("type", "Feature")
        json.field("geometry", [longitude, latitude]) { json, position in
          json.field("type", "Point")
          json.key("coordinates")
          json.array(position) { $0.value($1) }
        }
        json.field("properties", place) { json, place in
          json.field("name", place.name)
          json.field("kind", place.kind.rawValue)
          json.field("insee", place.insee)
          json.field("file", entry.file)
          json.field("id", place.id)
          json.field("title", record.title)
          json.field("issued", record.issued?.value)
          json.field("mentions", place.mentions.count)
        }
      }
      bytes += Array((isFirst ? "\n" : ",\n").utf8) + json.bytes
      isFirst = false
    }
    return bytes
  }

  func ending() -> [UInt8] { Array("\n]}\n".utf8) }
}
