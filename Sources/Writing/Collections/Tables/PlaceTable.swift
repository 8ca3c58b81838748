/// One row a place of a document.
struct PlaceTable: RecordTable {
  let name = "places"
  let title = "Lieux cités"
  let key = ["file", "id"]
  let columns: [TableColumn] = [
    .file,
    TableColumn("id", .string, "Identifiant dans le document."),
    TableColumn("name", .string, "Nom officiel."),
    TableColumn("kind", .string, "commune, department, region, epci, arrondissement, canton, country, site."),
    TableColumn("insee", .string, "Code INSEE ; SIREN d’un EPCI ; ISO 3166-1 d’un pays."),
    TableColumn("department", .string, "Code INSEE du département."),
    TableColumn("region", .string, "Code INSEE de la région."),
    TableColumn("lat", .number, "Latitude WGS 84, en degrés."),
    TableColumn("lon", .number, "Longitude WGS 84, en degrés."),
    TableColumn("mentions", .integer, "Nombre de mentions."),
  ]

  func rows(of entry: CollectionEntry) -> [[Cell]] {
    (entry.record?.places ?? []).map { place in
      [
        .text(entry.file), .text(place.id), .text(place.name), .text(place.kind.rawValue), .text(optional: place.insee),
        .text(optional: place.department), .text(optional: place.region), .degrees(optional: place.lat), .degrees(optional: place.lon),
        .integer(place.mentions.count),
      ]
    }
  }
}
