import Extraction
import Foundation
import GRDB
import Writing

/// `communiques.sqlite`: the tables of the records, views that join them with their documents, and full-text search.
final class DatabaseOutput: CollectionOutput {
  let path = InputPath("communiques.sqlite")
  private var database: DatabaseQueue?
  private var file: InputPath?
  private weak var folder: DurableFolder?

  func begin(in folder: DurableFolder) throws {
    let file = folder.reserve(as: path)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true  // one transaction from begin to end
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    }
    let database = try DatabaseQueue(path: String(decoding: file.bytes, as: UTF8.self), configuration: configuration)
    try database.writeWithoutTransaction { database in
      try database.execute(sql: "BEGIN")
      for table in allRecordTables { try database.execute(sql: Self.definition(of: table)) }
      try database.execute(sql: Self.views)
    }
    (self.database, self.file, self.folder) = (database, file, folder)
  }

  func add(_ entry: CollectionEntry) throws {
    try database?.writeWithoutTransaction { database in
      for table in allRecordTables {
        let places = table.columns.map { _ in "?" }.joined(separator: ", ")
        let statement = try database.cachedStatement(sql: "INSERT INTO \(Self.name(of: table)) VALUES (\(places))")
        for row in table.rows(of: entry) { try statement.execute(arguments: StatementArguments(row.map(\.databaseValue))) }
      }
      try index(entry, in: database)
    }
  }

  func end() throws {
    try database?.writeWithoutTransaction { try $0.execute(sql: "COMMIT") }
    try database?.close()
    database = nil
    if let file { try folder?.sync(file) }
  }

  /// What full-text search finds: the title, the summary and the words around every figure and date.
  private func index(_ entry: CollectionEntry, in database: Database) throws {
    guard let record = entry.record else { return }
    let mentions = record.figures.map { [$0.text, $0.counted].compactMap(\.self).joined(separator: " ") } + record.dates.map(\.text)
    let names = record.places.map(\.name) + record.officials.compactMap(\.name) + record.organisations.map(\.name)
    let statement = try database.cachedStatement(sql: "INSERT INTO search (file, title, summary, names, mentions) VALUES (?, ?, ?, ?, ?)")
    try statement.execute(arguments: [
      entry.file, record.title ?? "", record.summary?.text ?? "", names.joined(separator: "\n"), mentions.joined(separator: "\n"),
    ])
  }

  /// `document`, `figure`, …: the table of one thing is in the singular, the view that shows it with its document in the plural.
  private static func name(of table: any RecordTable) -> String { String(table.name.dropLast()) }

  private static func definition(of table: any RecordTable) -> String {
    var lines = table.columns.map { "\"\($0.name)\" \($0.kind.databaseType)" }
    lines.append("PRIMARY KEY (" + table.key.map { "\"\($0)\"" }.joined(separator: ", ") + ")")
    if table.name != "documents" { lines.append("FOREIGN KEY (file) REFERENCES document (file)") }
    return "CREATE TABLE \(name(of: table)) (\n  " + lines.joined(separator: ",\n  ") + "\n)"
  }

  private static let views = """
    CREATE VIEW figures AS
      SELECT document.title, document.issued, document.issuer, figure.*, place.name AS place_name
      FROM figure JOIN document USING (file) LEFT JOIN place ON place.file = figure.file AND place.id = figure.place;
    CREATE VIEW dates AS
      SELECT document.title, document.issued, document.issuer, date.* FROM date JOIN document USING (file);
    CREATE VIEW findings AS
      SELECT document.title, document.issued, document.issuer, finding.* FROM finding JOIN document USING (file);
    CREATE VIRTUAL TABLE search USING fts5 (file UNINDEXED, title, summary, names, mentions, tokenize = "unicode61 remove_diacritics 2");
    """
}

extension Cell {
  fileprivate var databaseValue: DatabaseValue {
    switch self {
    case .nothing: .null
    case .text(let text): text.databaseValue
    case .integer(let number): number.databaseValue
    case .number(let number): number.integer.map(\.databaseValue) ?? number.approximation.databaseValue
    case .degrees(let degrees): degrees.databaseValue
    }
  }
}

extension TableColumn.Kind {
  fileprivate var databaseType: String {
    switch self {
    case .string, .date: "TEXT"
    case .integer: "INTEGER"
    case .number: "REAL"
    }
  }
}
