/// `records.jsonl`: every record and error record, one a line.
struct RecordLines: CollectionOutput {
  let name = "records.jsonl"
  var files: [String] { [name] }

  func isWanted(_ formats: [BatchFormat]) -> Bool { formats.contains(.jsonl) }

  func write(_ journal: Journal, _ folder: DurableFolder) throws {
    try folder.stage(as: name) { file in
      try journal.forEachDocument { document in
        try file.write(RecordBytes(bytes: document.result.record).named("\(document.name)").bytes + [UInt8(ascii: "\n")])
      }
    }
  }
}
