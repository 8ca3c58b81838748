import Foundation
import Language
import Parsing
import Pipeline
import Records
import Testing
import Writing

@testable import Validation

/// What the checks that need more than one text say: `Corpora/Comparisons/<Check>.jsonl`.
@Suite struct ComparisonCorpusTests {
  private static let pipeline = Result { try DocumentPipeline() }
  private static let checks: [any RecordCheck] = [SourceGrounding(), DocumentConflict(), ReferenceFigure()]

  @Test(arguments: ComparisonCase.all) func `a check says of a text and what is beside it what the case expects`(
    _ example: ComparisonCase
  ) throws {
    let check = try #require(Self.checks.first { "\(type(of: $0))" == example.check })
    let statuses = check.results(for: try subject(of: example)).map(\.status.rawValue)
    let said = statuses.first { $0 != "ok" } ?? statuses.first ?? "silent"
    #expect(said == example.expect, "\(example.place): «\(example.text)» (\(example.why ?? ""))")
  }

  @Test func `every such check has cases, those that fail and those that do not`() {
    for check in Self.checks {
      let cases = ComparisonCase.all.filter { $0.check == "\(type(of: check))" }
      #expect(cases.contains { $0.expect == check.severity.rawValue }, "\(check.code): no case fails.")
      #expect(cases.contains { $0.expect != check.severity.rawValue && $0.why != nil }, "\(check.code): no negative says why.")
    }
  }

  private func subject(of example: ComparisonCase) throws -> CheckSubject {
    let made = try process(example.text, "a.pdf", example)
    let record = try edited(made.record, example.edit ?? [:])
    let source = try example.source.map { try process($0, "a.pdf", example) }
    return CheckSubject(
      record: record, parsed: made.parsed, source: source.map { ($0.record, $0.parsed.tokens.document.text) },
      others: try example.beside.map { [made.record, try process($0, "b.pdf", example).record] } ?? [],
      expected: try example.against.map { try ReferenceTable(csv: $0).figures } ?? [])
  }

  private func process(_ text: String, _ file: String, _ example: ComparisonCase) throws -> ProcessedDocument {
    var options = ParsingOptions(department: example.department)
    options.referenceDate = CalendarDate(year: 2024, month: 3, day: 5)
    return try Self.pipeline.get().process(text: Array(text.utf8), file: file, parsing: options)
  }

  /// A record whose JSON was changed by hand.
  private func edited(_ record: CommuniqueRecord, _ edits: [String: String]) throws -> CommuniqueRecord {
    let json = String(decoding: record.json(), as: UTF8.self)
    let changed = edits.reduce(json) { $0.replacing($1.key, with: $1.value) }
    try #require(edits.isEmpty || changed != json, "the edit changes nothing")
    return try JSONDecoder().decode(CommuniqueRecord.self, from: Data(changed.utf8))
  }
}

/// One case: a text, what it is held against, and what the check says of it.
struct ComparisonCase: Decodable, CustomTestStringConvertible {
  let text, expect: String
  /// The document that the record is said to be made from; another document of its folder; a reference table.
  let source, beside, against: String?
  /// What a hand changed in the record's JSON.
  let edit: [String: String]?
  let department, why: String?
  var check = "", place = ""

  private enum CodingKeys: CodingKey { case text, expect, source, beside, against, edit, department, why }

  var testDescription: String { place }

  static let all: [ComparisonCase] = ["SourceGrounding", "DocumentConflict", "ReferenceFigure"].flatMap { name -> [ComparisonCase] in
    let file = CheckCorpus.folder.appending(path: "Comparisons/\(name).jsonl")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""  // A missing file fails the test that asks for cases.
    return text.split(separator: "\n").enumerated().map { number, line in
      do {
        var example = try JSONDecoder().decode(ComparisonCase.self, from: Data(line.utf8))
        (example.check, example.place) = (name, "\(name).jsonl:\(number + 1)")
        return example
      } catch {
        preconditionFailure("\(name).jsonl:\(number + 1): \(error)")
      }
    }
  }
}
