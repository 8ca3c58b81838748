public import Documents

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

/// What the user chooses of the files made from all documents.
public struct CollectionStyle: Sendable {
  /// How CSV files are written.
  public var dialect: CSVDialect
  /// The language of the report; everything else keeps its French.
  public var language: UserLanguage

  /// RFC 4180, and a French report.
  public init(dialect: CSVDialect = .rfc4180, language: UserLanguage = .french) {
    self.dialect = dialect
    self.language = language
  }
}

/// The files made from all documents, in the order in which they are written; the list of inputs and the report always are.
public func collectionFormats(_ formats: [BatchFormat], style: CollectionStyle) -> [any CollectionFormat] {
  var files: [any CollectionFormat] = [StatusLines(), HTMLReport(language: style.language)]
  if formats.contains(.jsonl) { files.append(RecordLines()) }
  if formats.contains(.geojson) { files.append(GeoJSONFormat()) }
  if formats.contains(.ics) { files.append(CalendarFormat()) }
  if formats.contains(.csv) {
    files += allRecordTables.map { CSVFormat($0, dialect: style.dialect) }
    files.append(DataPackage(dialect: style.dialect))
  }
  return files
}
