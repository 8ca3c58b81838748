import Records

extension PlaceRecord {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("kind", kind.rawValue)
    json.field("name", name)
    json.field("insee", insee)
    json.field("department", department)
    json.field("region", region)
    json.field("lat", lat)
    json.field("lon", lon)
    json.field("candidates", candidates)
    json.field("commune", commune)
    json.field("mentions", mentions) { $1.write(to: &$0) }
  }
}

extension OfficialRecord {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("name", name)
    json.field("honorific", honorific)
    json.field("functions", functions) { $1.write(to: &$0) }
    json.field("mentions", mentions) { $1.write(to: &$0) }
  }
}

extension FunctionRecord {
  func write(to json: inout JSONWriter) {
    json.field("title", title)
    json.field("territory", territory)
    json.field("place", place)
    json.field("organisation", organisation)
    json.field("status", status)
  }
}

extension OrganisationRecord {
  func write(to json: inout JSONWriter) {
    json.field("id", id)
    json.field("name", name)
    json.field("kind", kind)
    json.field("acronym", acronym)
    json.field("place", place)
    json.field("mentions", mentions) { $1.write(to: &$0) }
  }
}
