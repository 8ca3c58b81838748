/// One row a figure.
struct FigureTable: RecordTable {
  let name = "figures"
  let title = "Chiffres cités"
  let key = ["file", "id"]
  let columns: [TableColumn] = [
    .file,
    TableColumn("id", .string, "Identifiant dans le document."),
    TableColumn("text", .string, "Le chiffre tel qu’écrit."),
    TableColumn("kind", .string, "count, percent, money, measure, age, ratio, rate, rank, edition."),
    TableColumn("value", .number, "La valeur ; un pourcentage est en pour cent."),
    TableColumn("low", .number, "Bas de la fourchette."),
    TableColumn("high", .number, "Haut de la fourchette."),
    TableColumn("unit", .string, "Code ISO 4217, %, pp ou symbole du BIPM."),
    TableColumn("qualifier", .string, "about, nearly, over, under, at_least, at_most, exactly."),
    TableColumn("direction", .string, "increase, decrease, stable, pour une évolution."),
    TableColumn("counted", .string, "Ce qui est compté ou mesuré."),
    TableColumn("of", .string, "Le tout dont c’est une part."),
    TableColumn("per", .string, "Ce à quoi un taux ou un prix se rapporte."),
    TableColumn("scope", .string, "Où un rang vaut."),
    TableColumn("period", .string, "Période concernée (EDTF)."),
    TableColumn("place", .string, "Identifiant du lieu concerné, dans le même document."),
    TableColumn("page", .integer, "Page, à partir de 1."),
    TableColumn("rule", .string, "Règle qui l’a trouvé."),
  ]

  func rows(of entry: CollectionEntry) -> [[Cell]] {
    (entry.record?.figures ?? []).map { figure in
      [
        .text(entry.file), .text(figure.id), .text(figure.text), .text(figure.kind.rawValue), .number(optional: figure.value),
        .number(optional: figure.low), .number(optional: figure.high), .text(optional: figure.unit),
        .text(optional: figure.qualifier?.rawValue), .text(optional: figure.direction?.rawValue), .text(optional: figure.counted),
        .text(optional: figure.of), .text(optional: figure.per), .text(optional: figure.scope), .text(optional: figure.period),
        .text(optional: figure.place), .integer(figure.source.page), .text(figure.rule),
      ]
    }
  }
}
