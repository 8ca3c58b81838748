import Language
import Parsing
import Pipeline
import Records
import Testing

@testable import Validation

/// The examples on the page of a check are what it says they are: one fails, the other does not.
@Suite struct PageExampleTests {
  private static let pipeline = Result { try DocumentPipeline() }

  /// Checks whose examples are not texts: they speak of another document, or of what a PDF says of itself.
  private static let notTexts: Set<String> = [
    "source-grounding", "document-conflict", "reference-figure", "untagged-pdf", "untitled-pdf", "pdf-without-language",
  ]

  static let codes = (allRecordChecks + allLintRules).map(\.code).filter { !notTexts.contains($0) }

  @Test(arguments: codes) func `the examples of a page hold and fail as it says`(_ code: String) throws {
    let check = try #require((allRecordChecks + allLintRules).first { $0.code == code })
    #expect(try statuses(of: check, on: check.page.fails).contains(check.severity), "\(check.page.fails)")
    #expect(try !statuses(of: check, on: check.page.holds).contains(check.severity), "\(check.page.holds)")
  }

  /// What a check says of an example. A day in parentheses before it is the issue date; « / » parts its paragraphs.
  private func statuses(of check: any RecordCheck, on example: String) throws -> [CheckStatus] {
    var (options, text) = (ParsingOptions(), example.replacing(" / ", with: "\n\n"))
    options.referenceDate = CalendarDate(year: 2024, month: 2, day: 6)
    if let close = example.firstIndex(of: ")"), example.first == "(" {
      text = String(text.dropFirst(example[...close].count).drop { $0 == " " })
      let issued = try Self.pipeline.get().process(text: Array(example[...close].utf8), file: "date").record.dates.first
      options.referenceDate = issued?.start.flatMap { CalendarDate(iso: $0) }
    }
    let made = try Self.pipeline.get().process(text: Array(text.utf8), file: "exemple", parsing: options)
    var record = made.record
    if check.code == "typed-bullets" { record.document.textSource = "embedded" }
    return check.results(for: CheckSubject(record: record, parsed: made.parsed)).map(\.status)
  }
}
