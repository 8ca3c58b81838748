import Documents
import Records

/// The summary in Markdown.
struct SummaryFormat: RecordFormat {
  let name = "summary"
  let fileExtension = "md"

  func bytes(of record: CommuniqueRecord, text: DocumentText?, options: FormatOptions) -> [UInt8] {
    Array((record.summary(options.length).text + "\n").utf8)
  }
}

extension CommuniqueRecord {
  /// The record's summary, written anew where another length is asked for than the one it holds.
  func summary(_ length: SummaryLength) -> Summary {
    if length == .short, let summary { return summary }
    return SummaryWriter().summary(of: self, length: length)
  }
}
