import Documents
import Records

/// The summary as plain text: no marks of emphasis.
struct SummaryTextFormat: RecordFormat {
  let name = "summary-text"
  let fileExtension = "txt"

  func bytes(of record: CommuniqueRecord, text: DocumentText?, options: FormatOptions) -> [UInt8] {
    Array((record.summary(options.length).text.replacing("**", with: "") + "\n").utf8)
  }
}
