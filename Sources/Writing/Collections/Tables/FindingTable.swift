import Records

/// One row a doubt of validation; what it found right is in the records.
struct FindingTable: RecordTable {
  let name = "findings"
  let title = "Constats de la validation"
  let key = ["file", "number"]
  let columns: [TableColumn] = [
    .file,
    TableColumn("number", .integer, "Rang du constat dans le document."),
    TableColumn("code", .string, "Contrôle."),
    TableColumn("status", .string, "warning ou error."),
    TableColumn("message", .string, "Le constat en une phrase."),
    TableColumn("refs", .string, "Identifiants concernés, séparés par une espace."),
    TableColumn("expected", .string, "Ce qui serait juste."),
    TableColumn("found", .string, "Ce qui est écrit."),
  ]

  func rows(of entry: CollectionEntry) -> [[Cell]] {
    let findings = (entry.record?.checks ?? []).filter { $0.status != .ok }
    return findings.enumerated().map { index, check in
      [
        .text(entry.file), .integer(index + 1), .text(check.code), .text(check.status.rawValue), .text(check.message),
        .text(check.refs.joined(separator: " ")), .text(optional: check.expected), .text(optional: check.found),
      ]
    }
  }
}
