import Documents
import Records

/// The figures as CSV (RFC 4180).
struct CSVFigureFormat: RecordFormat {
  let name = "csv"
  let fileExtension = "csv"

  func bytes(of record: CommuniqueRecord, text: DocumentText?, options: FormatOptions) -> [UInt8] {
    let rows = [FigureRows.columns] + FigureRows(record, decimalMark: ".").rows
    return Array(rows.map { $0.map(quoted).joined(separator: ",") + "\r\n" }.joined().utf8)
  }

  private func quoted(_ cell: String) -> String {
    guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}

/// The figures as tab-separated values; no cell holds a tabulation or a line feed.
struct TSVFigureFormat: RecordFormat {
  let name = "tsv"
  let fileExtension = "tsv"

  func bytes(of record: CommuniqueRecord, text: DocumentText?, options: FormatOptions) -> [UInt8] {
    let rows = [FigureRows.columns] + FigureRows(record, decimalMark: ".").rows
    return Array(rows.map { $0.map(plain).joined(separator: "\t") + "\n" }.joined().utf8)
  }

  private func plain(_ cell: String) -> String { cell.replacing("\t", with: " ").replacing("\n", with: " ") }
}
