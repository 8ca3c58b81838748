/// One row a document, read or not.
struct DocumentTable: RecordTable {
  let name = "documents"
  let title = "Documents et ce qu’il en est advenu"
  let key = ["file"]
  let columns: [TableColumn] = [
    .file,
    TableColumn("status", .string, "done ou failed."),
    TableColumn("id", .string, "Empreinte SHA-256 du contenu."),
    TableColumn("duplicate_of", .string, "Premier document de même contenu ; les autres tables ne citent que lui."),
    TableColumn("title", .string, "Titre du communiqué."),
    TableColumn("issued", .date, "Date du communiqué."),
    TableColumn("issuer", .string, "Émetteur."),
    TableColumn("department", .string, "Code INSEE du département émetteur."),
    TableColumn("pages", .integer, "Nombre de pages."),
    TableColumn("summary", .string, "Résumé en Markdown."),
    TableColumn("error_code", .string, "Pourquoi il n’a pas été lu."),
    TableColumn("error_message", .string, "La même chose en clair."),
  ]

  func rows(of entry: CollectionEntry) -> [[Cell]] {
    let record = entry.record
    return [
      [
        .text(entry.file), .text(entry.failure == nil ? "done" : "failed"), .text(optional: record?.document.id),
        .text(optional: entry.duplicateOf), .text(optional: record?.title), .text(optional: record?.issued?.value),
        .text(optional: record?.issuer?.name), .text(optional: record?.issuer?.department), .integer(optional: record?.document.pages),
        .text(optional: record?.summary?.text), .text(optional: entry.failure?.code), .text(optional: entry.failure?.message),
      ]
    ]
  }
}
