import Records

extension DocumentFacts {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("file", file)
    json.field("pages", pages)
    json.field("text_source", textSource)
    json.field("metadata", metadata) { $1.write(to: &$0) }
    json.field("warnings", warnings) { $1.write(to: &$0) }
    json.field("census", census) { json, census in
      json.field("seen", census.seen)
      json.field("read", census.read)
      json.field("left_out", census.leftOut)
    }
  }
}

extension MetadataRecord {
  func write(to json: inout JSONWriter) {
    json.field("title", title)
    json.field("author", author)
    json.field("producer", producer)
    json.field("created", created)
    json.field("modified", modified)
    json.field("language", language)
    json.field("tagged", tagged)
  }
}

extension WarningRecord {
  func write(to json: inout JSONWriter) {
    json.field("code", code)
    json.field("page", page)
    json.field("message", message)
  }
}

extension Issuer {
  func write(to json: inout JSONWriter) {
    json.field("name", name)
    json.field("kind", kind)
    json.field("department", department)
    json.field("joint", joint)
  }
}

extension Issued {
  func write(to json: inout JSONWriter) {
    json.field("value", value)
    json.field("basis", basis.rawValue)
    json.field("place", place)
  }
}

extension Topic {
  func write(to json: inout JSONWriter) {
    json.field("topic", topic)
    json.field("reason", reason)
  }
}

extension Source {
  func write(to json: inout JSONWriter) {
    json.field("page", page)
    json.key("span")
    json.array(span) { $0.value($1) }
    guard let boxes else { return }
    json.key("boxes")
    json.array(boxes) { json, box in json.array(box) { $0.value($1) } }
  }
}

extension Mention {
  func write(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("rule", rule)
    json.field("source", source) { $1.write(to: &$0) }
  }
}

extension UnclaimedNumber {
  func write(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("source", source) { $1.write(to: &$0) }
  }
}
