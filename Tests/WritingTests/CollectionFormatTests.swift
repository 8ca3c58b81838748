import Foundation
import Testing

@testable import Writing

/// Files made from many records: what each format makes of one read release, one duplicate and one failure.
@Suite struct CollectionFormatTests {
  @Test func tablesHaveARowEach() {
    let rows = allRecordTables.map { table in entries().flatMap(table.rows).count }
    #expect(rows == [3, 2, 1, 2, 1, 1])
    #expect(allRecordTables.allSatisfy { table in entries().flatMap(table.rows).allSatisfy { $0.count == table.columns.count } })
  }

  @Test func csvQuotesWhatNeedsIt() {
    let lines = written(CSVFormat(FigureTable(), dialect: .rfc4180)).split(separator: "\r\n")
    #expect(lines[1] == #"a.pdf,f1,"8,6 %",percent,8.6,,,%,nearly,,"salariés, ""cadres"" compris",,,,,,1,figure.percent"#)
  }

  @Test func aFrenchSpreadsheetOpensItsDialect() {
    let text = written(CSVFormat(FigureTable(), dialect: .excelFrench))
    #expect(text.hasPrefix("\u{FEFF}file;id;text;"))
    #expect(text.contains("a.pdf;f1;8,6 %;percent;8,6;;;%;"))
  }

  @Test func theDataPackageDescribesEveryTable() throws {
    let package = try #require(json(written(DataPackage(dialect: .rfc4180))))
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(resources.compactMap { $0["path"] as? String } == allRecordTables.map { "\($0.name).csv" })
  }

  @Test func placesWithoutCoordinatesAreNotOnTheMap() throws {
    let collection = try #require(json(written(GeoJSONFormat())))
    let features = try #require(collection["features"] as? [[String: Any]])
    #expect(features.count == 1)
    #expect((features[0]["geometry"] as? [String: Any])?["coordinates"] as? [Double] == [2.14812, 43.92808])
  }

  @Test func anEventIsOneEntryInLocalTime() {
    let lines = written(CalendarFormat()).split(separator: "\r\n", omittingEmptySubsequences: false).map(String.init)
    #expect(lines.first == "BEGIN:VCALENDAR" && lines.suffix(2) == ["END:VCALENDAR", ""])
    #expect(lines.contains("DTSTART:20240309T143000"))
    #expect(lines.contains("DTSTAMP:20240305T000000Z"))
    #expect(lines.contains("LOCATION:Albi"))
    #expect(lines.filter { $0 == "BEGIN:VEVENT" }.count == 1)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    let unfolded = written(CalendarFormat()).replacing("\r\n ", with: "")
    #expect(
      unfolded.contains(#"SUMMARY:Visite du chantier\, rue de la Gare\; «accueil des élèves et de leurs familles» à partir de 14 h 30"#))
  }

  @Test func daysThatComeBackAreOneEntryWithTheirRule() {
    let date = #"""
      {"id":"d1","text":"les jeudis du 1er juillet au 31 août, sauf le 14 août","kind":"recurring",
      "value":"RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20250831\nEXDATE;VALUE=DATE:20250814","start":"2025-07-01","end":"2025-08-31",
      "basis":"inferred","rule":"date.bounded-habit","source":{"page":1,"span":[0,21]}}
      """#
    let habit = record.replacing(/"dates":\[\{.*?\}\}\]/.dotMatchesNewlines(), with: "\"dates\":[\(date)]")
    let entry = CollectionEntry(file: "a.pdf", json: Array(habit.utf8), output: "a", duplicateOf: nil, failure: nil)
    let lines = String(decoding: CalendarFormat().piece(for: entry), as: UTF8.self).split(separator: "\r\n").map(String.init)
    #expect(lines.contains("DTSTART;VALUE=DATE:20250703"))
    #expect(lines.contains("DTEND;VALUE=DATE:20250704"))
    #expect(lines.contains("RRULE:FREQ=WEEKLY;BYDAY=TH;UNTIL=20250831"))
    #expect(lines.contains("EXDATE;VALUE=DATE:20250814"))
  }

  @Test func theReportEscapesWhatDocumentsSay() {
    let page = written(HTMLReport(language: .french))
    #expect(page.contains("<td>b&lt;script&gt;.pdf</td>"))
    #expect(!page.contains("b<script>"))
    #expect(page.contains("<dt>Documents</dt><dd>3</dd>"))
    #expect(page.contains("<dt>En échec</dt><dd>1</dd>"))
    #expect(page.contains("2024-03 : 1"))
  }

  // MARK: Entries

  private func entries() -> [CollectionEntry] {
    [
      CollectionEntry(file: "a.pdf", json: Array(record.utf8), output: "a", duplicateOf: nil, failure: nil),
      CollectionEntry(
        file: "b<script>.pdf", json: Array(#"{"schema":"communique/1"}"#.utf8), output: nil, duplicateOf: nil,
        failure: .init(code: "damaged", stage: "extraction", message: "abîmé")),
      CollectionEntry(file: "c.pdf", json: Array(record.utf8), output: "c", duplicateOf: "a.pdf", failure: nil),
    ]
  }

  private func written(_ format: some CollectionFormat) -> String {
    var format = format
    let bytes = format.beginning() + entries().flatMap { format.piece(for: $0) } + format.ending()
    return String(decoding: bytes, as: UTF8.self)
  }

  private func json(_ text: String) -> [String: Any]? {
    (try? JSONSerialization.jsonObject(with: Data(text.utf8))) as? [String: Any]  // `nil` fails the requirement
  }

  private let record = #"""
    {"schema":"communique/1","document":{"id":"sha256:00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff","file":"a.pdf",
    "pages":1,"warnings":[]},"title":"Visite du chantier","issued":{"value":"2024-03-05","basis":"dateline"},"topics":[],
    "dates":[{"id":"d1","text":"samedi 9 mars à 14h30","kind":"datetime","value":"2024-03-09T14:30","start":"2024-03-09T14:30",
    "end":"2024-03-09T14:30","basis":"inferred","rule":"date.day-and-time","source":{"page":1,"span":[0,21]}}],
    "figures":[{"id":"f1","text":"8,6 %","kind":"percent","value":8.6,"unit":"%","qualifier":"nearly","counted":"salariés, \"cadres\" compris",
    "rule":"figure.percent","source":{"page":1,"span":[30,35]}},
    {"id":"f2","text":"12","kind":"count","value":12,"rule":"figure.bare-number","source":{"page":1,"span":[40,42]}}],
    "places":[{"id":"p1","kind":"commune","name":"Albi","insee":"81004","lat":43.92808,"lon":2.14812,"mentions":[]},
    {"id":"p2","kind":"site","name":"rue de la Gare","mentions":[]}],
    "officials":[{"id":"o1","functions":[{"title":"préfet","territory":"Tarn"}],"mentions":[]}],"organisations":[],"contacts":[],"links":[],
    "references":[],"quotes":[],
    "events":[{"id":"e1","title":"Visite du chantier, rue de la Gare; «accueil des élèves et de leurs familles» à partir de 14 h 30","kind":"visit",
    "date":"d1","places":["p1"],"officials":[],"rule":"event.visit","source":{"page":1,"span":[0,21]}}],"unclaimed":[],
    "checks":[{"code":"date-weekday","status":"ok","message":"juste","refs":["d1"]},
    {"code":"percent-base","status":"warning","message":"à revoir","refs":["f1"]}],"derived":[]}
    """#
}
