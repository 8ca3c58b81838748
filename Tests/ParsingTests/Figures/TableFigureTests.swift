import Documents
import Language
import Testing

@testable import Parsing

/// Figures in tables take unit and noun from their headings, and know their cell.
@Suite struct TableFigureTests {
  static let parser = Result { try FrenchParser() }

  /// The figures of a table whose rows are lines and whose cells are parted by bars, after an introduction.
  func figures(_ table: String, after introduction: String = "Le bilan s’établit ainsi.") throws -> [FigureMention] {
    var utf8 = Array(introduction.utf8) + [0x0A]
    let body = Block(span: TextSpan(0, utf8.count - 1), role: .body, page: 1)
    var rows: [[TextSpan]] = []
    let start = utf8.count
    for line in table.split(separator: "\n") {
      var row: [TextSpan] = []
      for cell in line.split(separator: "|", omittingEmptySubsequences: false) {
        let text = cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
        let first = utf8.count
        utf8 += Array(String(text).utf8)
        row.append(TextSpan(first, utf8.count))
        utf8.append(0x09)
      }
      utf8[utf8.count - 1] = 0x0A
      rows.append(row)
    }
    let table = Block(span: TextSpan(start, utf8.count - 1), role: .table, page: 1, rows: rows, headerRows: 1)
    let page = Page(number: 1, width: 0, height: 0, span: TextSpan(0, utf8.count))
    let document = DocumentText(utf8: utf8, blocks: [body, table], pages: [page], source: .text)
    return try Self.parser.get().parse(document).figures
  }

  @Test func `a column’s heading names what its cells count`() throws {
    let found = try figures("Secteur | Ouvertures | Fermetures\nNord | 9 | 12\nSud | 4 | 8")
    #expect(found.map(\.summary) == ["count 9 «Ouvertures»", "count 12 «Fermetures»", "count 4 «Ouvertures»", "count 8 «Fermetures»"])
  }

  @Test func `a row’s heading names it where columns are days`() throws {
    let found = try figures("Service | Samedi | Dimanche\nGendarmes mobiles | 144 | 120")
    #expect(found.map(\.counted) == ["Gendarmes mobiles", "Gendarmes mobiles"])
  }

  @Test func `a row that is a part names what it counts`() throws {
    let found = try figures("Bilan | 2024 | 2025\nBlessés | 35 | 39\ndont hospitalisés | 12 | 14")
    #expect(found.map(\.counted) == ["Blessés", "Blessés", "hospitalisés", "hospitalisés"])
  }

  @Test(arguments: [
    ("Montant (M€)", "23,5", "money 23500000 EUR"), ("Subvention (€)", "685 000", "money 685000 EUR"),
    ("Surface (ha)", "4,2", "measure 4.2 ha"),
    ("Part en %", "31,1", "percent 31.1 %"), ("Capacité (m³/j)", "26 000", "measure 26000 m³/d"), ("Part", "31,1 %", "percent 31.1 %"),
    ("Évolution", "− 5,5 %", "percent 5.5 % decrease"), ("Évolution", "+ 12 %", "percent 12 % increase"), ("Incidence", "351", "rate 351"),
    ("Coût (en milliers d’euros)", "12", "money 12000 EUR"), ("Population", "2 505", "count 2505 «habitants»"),
    ("Nombre de places", "40", "count 40 «places»"),
  ])
  func `a heading’s unit is its cells’`(heading: String, cell: String, summary: String) throws {
    #expect(try figures("Lieu | \(heading)\nNord | \(cell)\nSud | \(cell)").map(\.summary) == [summary, summary])
  }

  @Test func `cells are numbered from nought, and totals are marked`() throws {
    let found = try figures("Secteur | Ouvertures\nNord | 9\nSud | 4\nTotal | 13")
    #expect(found.map { $0.cell?.row } == [1, 2, 3])
    #expect(found.map { $0.cell?.column } == [1, 1, 1])
    #expect(found.map { $0.cell?.isTotalRow } == [false, false, true])
  }

  @Test func `the noun comes from the text that gives the same number`() throws {
    let found = try figures("Commune | Objectif\nHyères | 1 480\nTotal | 5 518", after: "5 518 logements sociaux sont à produire.")
    #expect(found.map(\.counted) == ["logements sociaux", "logements sociaux", "logements sociaux"])
  }

  @Test func `a period in a heading is its column’s`() throws {
    let found = try figures("Bilan | 2022 | 2023\nAccidents corporels | 421 | 398")
    #expect(found.map(\.period) == ["2022", "2023"])
    #expect(found.map(\.counted) == ["Accidents corporels", "Accidents corporels"])
  }
}
