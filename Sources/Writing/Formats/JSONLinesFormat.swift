import Documents
import Records

/// The whole record on one line.
struct JSONLinesFormat: RecordFormat {
  let name = "jsonl"
  let fileExtension = "jsonl"

  func bytes(of record: CommuniqueRecord, text: DocumentText?, options: FormatOptions) -> [UInt8] {
    record.json() + [0x0A]
  }
}
