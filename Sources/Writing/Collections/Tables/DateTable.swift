/// One row a date, time, interval, duration or recurrence.
struct DateTable: RecordTable {
  let name = "dates"
  let title = "Dates et périodes citées"
  let key = ["file", "id"]
  let columns: [TableColumn] = [
    .file,
    TableColumn("id", .string, "Identifiant dans le document."),
    TableColumn("text", .string, "La date telle qu’écrite."),
    TableColumn("kind", .string, "date, datetime, time, interval, duration, recurring."),
    TableColumn("value", .string, "EDTF (ISO 8601-2), ou RRULE (RFC 5545)."),
    TableColumn("start", .string, "Premier jour ou première minute."),
    TableColumn("end", .string, "Dernier jour ou dernière minute, comprise."),
    TableColumn("modifier", .string, "before, after, start, mid, end, morning, afternoon, evening, night, approximate."),
    TableColumn("basis", .string, "explicit, inferred, relative."),
    TableColumn("role", .string, "À quoi sert la date."),
    TableColumn("page", .integer, "Page, à partir de 1."),
    TableColumn("rule", .string, "Règle qui l’a trouvée."),
  ]

  func rows(of entry: CollectionEntry) -> [[Cell]] {
    (entry.record?.dates ?? []).map { date in
      [
        .text(entry.file), .text(date.id), .text(date.text), .text(date.kind.rawValue), .text(date.value), .text(optional: date.start),
        .text(optional: date.end), .text(optional: date.modifier?.rawValue), .text(date.basis.rawValue),
        .text(optional: date.role?.rawValue), .integer(date.source.page), .text(date.rule),
      ]
    }
  }
}
