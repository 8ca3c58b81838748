import Records
import Testing

@testable import Writing

@Suite struct FormatTests {
  let written: CommuniqueRecord

  init() throws {
    written = try record(
      of: """
        Bilan des contrôles

        Lyon, le lundi 29 mai 2023

        Depuis le 1er juin 2022, 1 250 contrôles ont été menés, soit 3,5 % de plus. Une réunion se tiendra le 5 juin 2023.
        """)
  }

  private func lines(_ name: String) throws -> [String] {
    let format = try #require(allRecordFormats.first { $0.name == name })
    return String(decoding: format.bytes(of: written, text: nil, options: FormatOptions()), as: UTF8.self)
      .split(whereSeparator: \.isNewline).map(String.init)
  }

  @Test func namesAreUnique() {
    #expect(Set(allRecordFormats.map(\.name)).count == allRecordFormats.count)
  }

  @Test func theTableHasALineAFigureUnderItsHeadings() throws {
    let lines = try lines("table")
    #expect(lines.count == written.figures.count + 2)
    #expect(lines[0].contains("valeur") && lines[0].contains("contrôle"))
    #expect(lines.contains { $0.contains("1250") && $0.contains("contrôles") })
  }

  @Test func csvAndTSVHaveTheSameCellsInEveryRow() throws {
    let (csv, tsv) = try (lines("csv"), lines("tsv"))
    #expect(csv.count == written.figures.count + 1 && tsv.count == csv.count)
    #expect(tsv.allSatisfy { $0.split(separator: "\t", omittingEmptySubsequences: false).count == FigureRows.columns.count })
  }

  @Test func theTimelineIsInTheOrderOfTime() throws {
    let days = try lines("timeline").map { $0.prefix(10) }
    #expect(days == days.sorted() && days.contains("2023-06-05"))
  }

  @Test func theHTMLNamesTheRecordsOfEachParagraph() throws {
    let lines = try lines("summary-html")
    #expect(lines.first?.hasPrefix("<section lang=\"fr\"") == true)
    #expect(lines.dropFirst().dropLast().allSatisfy { $0.hasPrefix("<p data-refs=\"") })
  }

  @Test func theDigestGroupsByDepartmentAndDay() {
    let digest = DigestWriter().markdown(of: [DigestWriter.Entry(record: written, link: "bilan.json")])
    #expect(digest.contains("## ") && digest.contains("### Lundi 29 mai 2023") && digest.contains("(bilan.json)"))
  }
}
