/// What `--to` takes: files a document, and files made from all of them.
public enum BatchFormat: String, Sendable, CaseIterable {
  /// The record of each document, one field a line.
  case json
  /// The summary of each document, in Markdown.
  case summary
  /// All records, one a line.
  case jsonl
  /// Tables as a Frictionless data package.
  case csv
  /// A database with full-text search.
  case sqlite
  /// The places, on the map.
  case geojson
  /// The events, for a calendar.
  case ics

  /// What is written where nothing is asked for.
  public static let defaults: [BatchFormat] = [.json, .summary, .jsonl]
}

/// The files made from all documents, in the order in which they are written; the list of inputs and the report always are.
public func collectionFormats(_ formats: [BatchFormat], dialect: CSVDialect) -> [any CollectionFormat] {
  var files: [any CollectionFormat] = [StatusLines(), HTMLReport()]
  if formats.contains(.jsonl) { files.append(RecordLines()) }
  if formats.contains(.geojson) { files.append(GeoJSONFormat()) }
  if formats.contains(.ics) { files.append(CalendarFormat()) }
  if formats.contains(.csv) {
    files += allRecordTables.map { CSVFormat($0, dialect: dialect) }
    files.append(DataPackage(dialect: dialect))
  }
  return files
}
