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
