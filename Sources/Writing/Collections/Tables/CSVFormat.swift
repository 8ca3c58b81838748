/// How CSV files are written.
public enum CSVDialect: String, Sendable, CaseIterable {
  /// RFC 4180: comma, decimal point.
  case rfc4180
  /// What a French Excel opens by itself: semicolon, decimal comma, byte order mark.
  case excelFrench = "excel-fr"

  var delimiter: UInt8 { self == .rfc4180 ? UInt8(ascii: ",") : UInt8(ascii: ";") }
  var decimalMark: String { self == .rfc4180 ? "." : "," }
  var byteOrderMark: [UInt8] { self == .rfc4180 ? [] : [0xEF, 0xBB, 0xBF] }
}

/// `tables/figures.csv` and the like: one table, one row a line.
struct CSVFormat: CollectionFormat {
  private let table: any RecordTable
  private let dialect: CSVDialect

  /// The CSV file of a table.
  init(_ table: any RecordTable, dialect: CSVDialect) {
    self.table = table
    self.dialect = dialect
  }

  var path: String { "tables/\(table.name).csv" }

  func beginning() -> [UInt8] { dialect.byteOrderMark + line(table.columns.map { .text($0.name) }) }

  func piece(for entry: CollectionEntry) -> [UInt8] { table.rows(of: entry).flatMap(line) }

  private func line(_ cells: [Cell]) -> [UInt8] {
    var line: [UInt8] = []
    for (index, cell) in cells.enumerated() {
      if index > 0 { line.append(dialect.delimiter) }
      line += quoted(text(of: cell))
    }
    return line + [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
  }

  private func text(of cell: Cell) -> String {
    switch cell {
    case .nothing: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): number.description.replacing(".", with: dialect.decimalMark)
    case .degrees(let degrees): String(degrees).replacing(".", with: dialect.decimalMark)
    }
  }

  private func quoted(_ text: String) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    let needsQuotes = text.utf8.contains { $0 == dialect.delimiter || $0 == quote || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    guard needsQuotes || text.utf8.first == UInt8(ascii: " ") else { return Array(text.utf8) }
    return [quote] + text.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}
