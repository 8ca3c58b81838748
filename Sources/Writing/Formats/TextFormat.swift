import Documents
import Records

/// The reading text that the record's spans count in.
struct TextFormat: RecordFormat {
  let name = "text"
  let fileExtension = "txt"
  let isOfTextAlone = true

  func bytes(of record: CommuniqueRecord, text: DocumentText?, options: FormatOptions) -> [UInt8] { text?.utf8 ?? [] }
}
