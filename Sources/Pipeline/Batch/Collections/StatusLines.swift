import Writing

/// `status.jsonl`: what became of every input, one a line.
struct StatusLines: CollectionOutput {
  let name = "status.jsonl"
  var files: [String] { [name] }

  func isWanted(_ formats: [BatchFormat]) -> Bool { true }

  func write(_ journal: Journal, _ folder: DurableFolder) throws {
    try folder.stage(as: name) { file in
      try journal.forEachDocument { try file.write(line(of: $0)) }
    }
  }

  private func line(of document: JournaledDocument) -> [UInt8] {
    var json = JSONWriter()
    let failure = document.result.failure
    json.object { json in
      json.field("file", "\(document.name)")
      json.field("status", failure == nil ? "done" : "failed")
      json.field("output", failure == nil ? "\(OutputNaming.stem(for: document.name))" : nil)
      json.field("duplicate_of", document.duplicateOf.map { "\($0)" })
      json.field("code", failure?.code)
      json.field("message", failure?.message)
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }
}
