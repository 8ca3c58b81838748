import Records

extension DateRecord {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("text", text)
    json.field("kind", kind.rawValue)
    json.field("value", value)
    json.field("start", start)
    json.field("end", end)
    json.field("modifier", modifier?.rawValue)
    json.field("basis", basis.rawValue)
    json.field("role", role?.rawValue)
    json.field("rule", rule)
    json.field("source", source) { $1.write(to: &$0) }
  }
}

extension FigureRecord {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("text", text)
    json.field("kind", kind.rawValue)
    json.field("value", value)
    json.field("low", low)
    json.field("high", high)
    json.field("unit", unit)
    json.field("qualifier", qualifier?.rawValue)
    json.field("direction", direction?.rawValue)
    json.field("counted", counted)
    json.field("of", of)
    json.field("per", per)
    json.field("scope", scope)
    json.field("nature", nature?.rawValue)
    json.field("period", period)
    json.field("place", place)
    json.field("comparison", comparison)
    json.field("cell", cell) { json, cell in
      json.field("table", cell.table)
      json.field("row", cell.row)
      json.field("column", cell.column)
      json.field("total", cell.total)
    }
    json.field("rule", rule)
    json.field("source", source) { $1.write(to: &$0) }
  }
}

extension ContactRecord {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("kind", kind.rawValue)
    json.field("value", value)
    json.field("e164", e164)
    json.field("holder", holder)
    json.field("target", target)
    json.field("hours", hours)
    json.field("text", text)
    json.field("rule", rule)
    json.field("source", source) { $1.write(to: &$0) }
  }
}

extension ReferenceRecord {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("kind", kind)
    json.field("number", number)
    json.field("text", text)
    json.field("rule", rule)
    json.field("source", source) { $1.write(to: &$0) }
  }
}

extension QuoteRecord {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("text", text)
    json.field("official", official)
    json.field("speaker", speaker)
    json.field("rule", rule)
    json.field("source", source) { $1.write(to: &$0) }
  }
}

extension EventRecord {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("title", title)
    json.field("kind", kind)
    json.field("date", date)
    json.field("places", places)
    json.field("officials", officials)
    json.field("rule", rule)
    json.field("source", source) { $1.write(to: &$0) }
  }
}
