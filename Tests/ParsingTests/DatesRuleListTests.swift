import Foundation
import Language
import Testing

@testable import Parsing

/// Every file of `Rules/` is listed and has its corpus.
@Suite struct DatesRuleListTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let dates = root.appending(path: "Sources/Parsing/Dates")

  static let rules: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: dates.appending(path: "Rules").path)) ?? []
    return files.map { String($0.dropLast(".swift".count)) }.sorted()
  }()

  @Test(arguments: rules) func isListed(_ rule: String) throws {
    let list = try String(contentsOf: Self.dates.appending(path: "AllDateRules.swift"), encoding: .utf8)
    #expect(
      list.contains("\(rule)("), "Rules/\(rule).swift is not listed. Add «\(rule)(),» to Sources/Parsing/Dates/AllDateRules.swift.")
  }

  @Test(arguments: rules) func hasACorpusWithANegativeCase(_ rule: String) throws {
    let cases = try DateCorpora.cases(in: rule + ".jsonl")
    #expect(!cases.isEmpty)
    #expect(cases.contains { $0.why != nil }, "\(rule).jsonl has no negative case.")
  }

  @Test func everyIdentifierIsUsedOnce() throws {
    let terms = try DateTerms(vocabulary: Vocabulary())
    let ids = allCalendarRules.map(\.id) + allClockRules.map(\.id) + allDurationRules.map(\.id) + allDateRules(terms).map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.hasPrefix("date.") })
  }
}
