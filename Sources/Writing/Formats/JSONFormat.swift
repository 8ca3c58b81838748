import Documents
import Records

/// The whole record, one field a line.
struct JSONFormat: RecordFormat {
  let name = "json"
  let fileExtension = "json"

  func bytes(of record: CommuniqueRecord, text: DocumentText?, options: FormatOptions) -> [UInt8] {
    record.json(indented: true) + [0x0A]
  }
}
