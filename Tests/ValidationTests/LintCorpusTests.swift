import Foundation
import Pipeline
import Records
import Testing

@testable import Validation

/// What each rule for proof-readers says of a text: `Corpora/Lint/<Rule>.jsonl`.
@Suite struct LintCorpusTests {
  private static let pipeline = Result { try DocumentPipeline() }

  @Test(arguments: LintCase.all) func `a rule says of a text what the case expects`(_ example: LintCase) throws {
    let rule = try #require(allLintRules.first { $0.code == example.code })
    let made = try Self.pipeline.get().process(text: Array(example.text.utf8), file: "case")
    var record = made.record
    if let metadata = example.pdf { (record.document.textSource, record.document.metadata) = ("embedded", metadata) }
    let statuses = rule.results(for: CheckSubject(record: record, parsed: made.parsed)).map(\.status.rawValue)
    let said = statuses.first { $0 != "ok" } ?? statuses.first ?? "silent"
    #expect(said == example.expect, "\(example.place): «\(example.text)» (\(example.why ?? ""))")
  }

  @Test func `every rule has cases, those that fail and those that do not`() {
    for rule in allLintRules {
      let cases = LintCase.all.filter { $0.code == rule.code }
      #expect(cases.contains { $0.expect == rule.severity.rawValue }, "\(rule.code): no case fails.")
      #expect(cases.contains { $0.expect != rule.severity.rawValue && $0.why != nil }, "\(rule.code): no negative says why.")
    }
  }
}

/// One case: a text, what the PDF says of itself where it is one, and the status that the rule gives.
struct LintCase: Decodable, CustomTestStringConvertible {
  let text, expect: String
  let pdf: MetadataRecord?
  let why: String?
  var code = "", place = ""

  private enum CodingKeys: CodingKey { case text, expect, pdf, why }

  var testDescription: String { place }

  static let all: [LintCase] = allLintRules.flatMap { rule -> [LintCase] in
    let name = "\(type(of: rule))"
    let file = CheckCorpus.folder.appending(path: "Lint/\(name).jsonl")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""  // A missing file fails the test that asks for cases.
    return text.split(separator: "\n").enumerated().map { number, line in
      do {
        var example = try JSONDecoder().decode(LintCase.self, from: Data(line.utf8))
        (example.code, example.place) = (rule.code, "\(name).jsonl:\(number + 1)")
        return example
      } catch {
        preconditionFailure("\(name).jsonl:\(number + 1): \(error)")
      }
    }
  }
}
