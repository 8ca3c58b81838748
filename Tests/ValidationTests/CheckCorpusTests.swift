import Foundation
import Language
import Parsing
import Pipeline
import Testing

@testable import Validation

/// What each check says of sentences, read by the parser as documents are: `Corpora/<Check>.jsonl`.
@Suite struct CheckCorpusTests {
  private static let pipeline = Result { try DocumentPipeline() }

  @Test(arguments: CheckCorpus.cases) func `a check says of a text what the case expects`(_ example: CheckCase) throws {
    var options = ParsingOptions(department: example.department)
    options.referenceDate = example.issued.flatMap { CalendarDate(iso: $0) }
    let record = try Self.pipeline.get().process(text: Array(example.text.utf8), file: "case", parsing: options).record
    let statuses = record.checks.filter { $0.code == example.code }.map(\.status.rawValue)
    let said = statuses.first { $0 != "ok" } ?? statuses.first ?? "silent"
    #expect(said == example.expect, "\(example.place): «\(example.text)» (\(example.why ?? ""))")
  }

  @Test func `every check that a text alone decides has cases, those that fail and those that do not`() {
    let needOthers: Set<String> = ["SourceGrounding", "DocumentConflict", "ReferenceFigure"]
    for check in allRecordChecks {
      let name = "\(type(of: check))"
      guard !needOthers.contains(name) else { continue }
      let cases = CheckCorpus.cases.filter { $0.code == check.code }
      #expect(cases.contains { $0.expect == check.severity.rawValue }, "Corpora/\(name).jsonl has no case that fails.")
      #expect(cases.contains { $0.expect != check.severity.rawValue && $0.why != nil }, "Corpora/\(name).jsonl: no negative says why.")
    }
  }
}

/// One case: a text, and the status that its check gives; `silent` where it says nothing.
struct CheckCase: Decodable, CustomTestStringConvertible {
  let text, expect: String
  let issued, department, why: String?
  var code = "", place = ""

  private enum CodingKeys: CodingKey { case text, expect, issued, department, why }

  var testDescription: String { place }
}

/// The corpora, one a check, named after its file.
enum CheckCorpus {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpora")

  static let cases: [CheckCase] = allRecordChecks.flatMap { check -> [CheckCase] in
    let name = "\(type(of: check))"
    let text = (try? String(contentsOf: folder.appending(path: "\(name).jsonl"), encoding: .utf8)) ?? ""
    return text.split(separator: "\n").enumerated().map { number, line in
      do {
        var example = try JSONDecoder().decode(CheckCase.self, from: Data(line.utf8))
        (example.code, example.place) = (check.code, "\(name).jsonl:\(number + 1)")
        return example
      } catch {
        preconditionFailure("\(name).jsonl:\(number + 1): \(error)")
      }
    }
  }
}
