/// `tables/datapackage.json`: what the CSV files hold, as a Frictionless data package with a Table Schema each.
struct DataPackage: CollectionFormat {
  let path = "tables/datapackage.json"
  private let dialect: CSVDialect

  /// The description of the tables written in a dialect.
  init(dialect: CSVDialect) { self.dialect = dialect }

  func piece(for entry: CollectionEntry) -> [UInt8] { [] }

  func ending() -> [UInt8] {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.field("profile", "tabular-data-package")
      json.field("name", "communiques")
      json.field("title", "Communiqués de presse des préfectures")
      json.field("resources", allRecordTables) { describe($1, in: &$0) }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func describe(_ table: any RecordTable, in json: inout JSONWriter) {
    json.field("profile", "tabular-data-resource")
    json.field("name", table.name)
    json.field("title", table.title)
    json.field("path", "\(table.name).csv")
    json.field("format", "csv")
    json.field("mediatype", "text/csv")
    json.field("encoding", dialect == .rfc4180 ? "utf-8" : "utf-8-sig")
    json.key("dialect")
    json.object { json in
      json.field("delimiter", String(decoding: [dialect.delimiter], as: UTF8.self))
    }
    json.key("schema")
    json.object { json in
      json.field("fields", table.columns) { describe($1, in: &$0) }
      json.field("missingValues", [""])
      json.field("primaryKey", table.key)
      if table.name != "documents" { json.field("foreignKeys", ["documents"]) { describeReference(to: $1, in: &$0) } }
    }
  }

  private func describe(_ column: TableColumn, in json: inout JSONWriter) {
    json.field("name", column.name)
    json.field("type", column.kind.rawValue)
    if column.kind == .number { json.field("decimalChar", dialect.decimalMark) }
    json.field("description", column.description)
  }

  /// Every row belongs to a document.
  private func describeReference(to table: String, in json: inout JSONWriter) {
    json.field("fields", ["file"])
    json.key("reference")
    json.object { json in
      json.field("resource", table)
      json.field("fields", ["file"])
    }
  }
}
