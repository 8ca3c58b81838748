import Records

extension CheckResult {
  func write(to json: inout JSONWriter) {
    json.field("code", code)
    json.field("status", status.rawValue)
    json.field("message", message)
    json.field("refs", refs)
    json.field("expected", expected)
    json.field("found", found)
    json.field("fixes", fixes)
  }
}

extension DerivedFigure {
  func write(to json: inout JSONWriter) {
    json.field("text", text)
    json.field("low", low)
    json.field("high", high)
    json.field("operands", operands)
  }
}

extension Summary {
  func write(to json: inout JSONWriter) {
    json.field("status", status)
    json.field("reason", reason)
    json.field("text", text)
    json.field("sentences", sentences) { json, sentence in
      json.field("text", sentence.text)
      json.field("refs", sentence.refs)
    }
  }
}
