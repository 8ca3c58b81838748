import Documents
import Records

/// The figures as a table for a terminal: columns aligned, numbers to the right.
struct TableFormat: RecordFormat {
  let name = "table"
  let fileExtension = "txt"

  func bytes(of record: CommuniqueRecord, text: DocumentText?, options: FormatOptions) -> [UInt8] {
    let rows = [FigureRows.columns] + FigureRows(record).rows.map { $0.map(shortened) }
    let widths = FigureRows.columns.indices.map { column in rows.map { $0[column].unicodeScalars.count }.max() ?? 0 }
    let lines = rows.map { row in row.indices.map { padded(row[$0], to: widths[$0], right: $0 == 0) }.joined(separator: "  ") }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return Array(([lines[0], rule] + lines.dropFirst()).map { trimmed($0) + "\n" }.joined().utf8)
  }

  private func shortened(_ cell: String) -> String { cell.count > 48 ? cell.prefix(47) + "…" : cell }

  private func padded(_ cell: String, to width: Int, right: Bool) -> String {
    let padding = String(repeating: " ", count: width - cell.unicodeScalars.count)
    return right ? padding + cell : cell + padding
  }

  private func trimmed(_ line: String) -> Substring {
    line.lastIndex { $0 != " " }.map { line[...$0] } ?? ""
  }
}
