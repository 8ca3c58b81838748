public import Records

extension CommuniqueRecord {
  /// The record as JSON, without a line feed at its end.
  public func json(indented: Bool = false) -> [UInt8] {
    var writer = JSONWriter(indented: indented)
    writer.object { write(to: &$0) }
    return writer.bytes
  }

  private func write(to json: inout JSONWriter) {
    json.field("schema", schema)
    json.field("document", document) { $1.write(to: &$0) }
    json.field("title", title)
    json.field("subtitle", subtitle)
    json.field("issuer", issuer) { $1.write(to: &$0) }
    json.field("issued", issued) { $1.write(to: &$0) }
    json.field("kind", kind)
    json.field("number", number)
    json.field("embargo", embargo)
    json.field("validity", validity)
    json.field("replaces", replaces)
    json.field("topics", topics) { $1.write(to: &$0) }
    json.field("dates", dates) { $1.write(to: &$0) }
    json.field("figures", figures) { $1.write(to: &$0) }
    json.field("places", places) { $1.write(to: &$0) }
    json.field("officials", officials) { $1.write(to: &$0) }
    json.field("organisations", organisations) { $1.write(to: &$0) }
    json.field("contacts", contacts) { $1.write(to: &$0) }
    json.field("links", links) { $1.write(to: &$0) }
    json.field("references", references) { $1.write(to: &$0) }
    json.field("quotes", quotes) { $1.write(to: &$0) }
    json.field("events", events) { $1.write(to: &$0) }
    json.field("unclaimed", unclaimed) { $1.write(to: &$0) }
    json.field("checks", checks) { $1.write(to: &$0) }
    json.field("derived", derived) { $1.write(to: &$0) }
    json.field("summary", summary) { $1.write(to: &$0) }
  }
}

extension ErrorRecord {
  /// The error record as JSON, without a line feed at its end.
  public func json(indented: Bool = false) -> [UInt8] {
    var writer = JSONWriter(indented: indented)
    writer.object { json in
      json.field("schema", CommuniqueRecord.schema)
      json.field("document", document) { json, document in
        json.field("id", document.id.isEmpty ? nil : document.id)
        json.field("file", document.file)
      }
      json.field("error", error) { json, error in
        json.field("code", error.code)
        json.field("stage", error.stage)
        json.field("message", error.message)
      }
    }
    return writer.bytes
  }
}
