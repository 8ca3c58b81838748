/// One row an official of a document.
struct OfficialTable: RecordTable {
  let name = "officials"
  let title = "Personnalités et fonctions citées"
  let key = ["file", "id"]
  let columns: [TableColumn] = [
    .file,
    TableColumn("id", .string, "Identifiant dans le document."),
    TableColumn("name", .string, "Nom de la personne."),
    TableColumn("honorific", .string, "M., Mme… tel qu’écrit."),
    TableColumn("functions", .string, "Fonctions et leur territoire, séparées par un point-virgule."),
    TableColumn("mentions", .integer, "Nombre de mentions."),
  ]

  func rows(of entry: CollectionEntry) -> [[Cell]] {
    (entry.record?.officials ?? []).map { official in
      let functions = official.functions.map { [$0.title, $0.territory, $0.organisation].compactMap(\.self).joined(separator: ", ") }
      return [
        .text(entry.file), .text(official.id), .text(optional: official.name), .text(optional: official.honorific),
        .text(functions.joined(separator: " ; ")), .integer(official.mentions.count),
      ]
    }
  }
}
