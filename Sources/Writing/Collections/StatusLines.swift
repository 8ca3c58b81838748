/// `status.jsonl`: what became of every input, one a line.
struct StatusLines: CollectionFormat {
  let path = "status.jsonl"

  func piece(for entry: CollectionEntry) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.field("file", entry.file)
      json.field("status", entry.failure == nil ? "done" : "failed")
      json.field("output", entry.output)
      json.field("duplicate_of", entry.duplicateOf)
      json.field("code", entry.failure?.code)
      json.field("stage", entry.failure?.stage)
      json.field("message", entry.failure?.message)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
