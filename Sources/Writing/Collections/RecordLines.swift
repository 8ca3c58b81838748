/// `records.jsonl`: every record and error record, one a line.
struct RecordLines: CollectionFormat {
  let path = "records.jsonl"

  func piece(for entry: CollectionEntry) -> [UInt8] { entry.json + [UInt8(ascii: "\n")] }
}
