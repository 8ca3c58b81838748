public import Language

/// One value of a table.
public enum Cell: Sendable {
  case nothing
  case text(String)
  case integer(Int)
  case number(ExactDecimal)
  case degrees(Double)

  /// Text, or nothing.
  static func text(optional text: String?) -> Cell { text.map { .text($0) } ?? .nothing }

  /// A number, or nothing.
  static func number(optional number: ExactDecimal?) -> Cell { number.map { .number($0) } ?? .nothing }

  /// A whole number, or nothing.
  static func integer(optional number: Int?) -> Cell { number.map { .integer($0) } ?? .nothing }

  /// Degrees, or nothing.
  static func degrees(optional degrees: Double?) -> Cell { degrees.map { .degrees($0) } ?? .nothing }
}

/// A column of a table.
public struct TableColumn: Sendable {
  /// What its cells hold; the raw value is the type of Frictionless Table Schema.
  public enum Kind: String, Sendable { case string, integer, number, date }

  /// Its name in the head of the table.
  public let name: String
  /// What its cells hold.
  public let kind: Kind
  /// One sentence in French.
  public let description: String

  init(_ name: String, _ kind: Kind = .string, _ description: String) {
    self.name = name
    self.kind = kind
    self.description = description
  }
}

/// A table made from records: what the CSV files and the database share.
public protocol RecordTable: Sendable {
  /// Its name, in the plural: the CSV file's.
  var name: String { get }
  /// One sentence in French.
  var title: String { get }
  /// The columns; the first is the input's name, and the columns of `key` name a row.
  var columns: [TableColumn] { get }
  /// The names of the columns that no two rows share.
  var key: [String] { get }

  /// The rows of one input.
  func rows(of entry: CollectionEntry) -> [[Cell]]
}

/// The tables, in the order in which they are written: documents first, the others refer to them.
public let allRecordTables: [any RecordTable] = [
  DocumentTable(), FigureTable(), DateTable(), PlaceTable(), OfficialTable(), FindingTable(),
]

extension TableColumn {
  /// The input's name, the first column of every table.
  static let file = TableColumn("file", .string, "Nom du document, relatif au dossier lu.")
}
