public import Language

/// A figure that is expected of a document, from a table of the user's own.
public struct ExpectedFigure: Sendable {
  /// The document: its file name, with or without its ending, or its id.
  public var document: String
  /// What is counted.
  public var counted: String
  /// The period (EDTF) and the place (name or INSEE code) it is about; empty where the table does not say.
  public var period, place: String
  /// The number.
  public var value: ExactDecimal
}

/// Expected figures: a CSV file (RFC 4180) with the columns `document`, `counted`, `period`, `place`, `value`, parted by comma, semicolon or tabulation.
public struct ReferenceTable: Sendable {
  /// The figures, row by row.
  public let figures: [ExpectedFigure]

  /// What is wrong with a table.
  public enum Mistake: Error, Equatable {
    /// The first line does not name this column.
    case missingColumn(String)
    /// The value on this line, from 1, is no number.
    case noNumber(line: Int, text: String)
  }

  /// Reads a table.
  public init(csv: String) throws(Mistake) {
    let rows = CSVRows(csv).rows
    let header = rows.first ?? []
    func column(_ name: String) throws(Mistake) -> Int {
      guard let index = header.firstIndex(of: name) else { throw .missingColumn(name) }
      return index
    }
    let (document, counted, value) = (try column("document"), try column("counted"), try column("value"))
    let (period, place) = (header.firstIndex(of: "period"), header.firstIndex(of: "place"))
    var figures: [ExpectedFigure] = []
    for (number, row) in rows.enumerated().dropFirst() {
      func cell(_ index: Int?) -> String { index.flatMap { $0 < row.count ? row[$0] : nil } ?? "" }
      guard let number = Self.number(cell(value)) else { throw .noNumber(line: number + 1, text: cell(value)) }
      figures.append(
        ExpectedFigure(document: cell(document), counted: cell(counted), period: cell(period), place: cell(place), value: number))
    }
    self.figures = figures
  }

  /// «95 000», «95000», «8,6», «8.6».
  private static func number(_ text: String) -> ExactDecimal? {
    let plain = text.unicodeScalars.filter { !$0.properties.isWhitespace }.map { $0 == "," ? "." : String($0) }.joined()
    return ExactDecimal(plain)
  }
}

/// The rows of a CSV text; blank lines are left out.
struct CSVRows {
  private(set) var rows: [[String]] = []

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    let separator = scalars.prefix { $0 != "\n" }.first { $0 == "," || $0 == ";" || $0 == "\t" } ?? ","
    var (row, cell, isQuoted, index) = ([String](), "", false, 0)
    func isAt(_ offset: Int, _ scalar: Unicode.Scalar) -> Bool { offset < scalars.count && scalars[offset] == scalar }
    while index <= scalars.count {
      let scalar = index < scalars.count ? scalars[index] : "\n"
      if isQuoted, index < scalars.count {
        if scalar == "\"", isAt(index + 1, "\"") {
          cell += "\""
          index += 1
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          cell.unicodeScalars.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == separator || scalar == "\n" {
        row.append(cell)
        cell = ""
        if scalar == "\n" {
          if row != [""] { rows.append(row) }
          row = []
        }
      } else if scalar != "\r", scalar != "\u{FEFF}" {
        cell.unicodeScalars.append(scalar)
      }
      index += 1
    }
  }
}
