import Language
import Pipeline
import Records
import Testing

@testable import Validation

/// What users write beside their documents: `communique.yml`, a baseline, a table of expected figures.
@Suite struct SettingsTests {
  @Test func `a settings file silences and levels checks, for all files or for some`() throws {
    let settings = try ValidationSettings(
      yaml: """
        ignore: [contact-format]
        levels: {date-past: error}
        fail-on: warning
        files:
          "2019/*.pdf": {ignore: [sum-total]}
        """)
    #expect(settings.judged(finding("contact-format"), in: "a.pdf") == nil)
    #expect(settings.judged(finding("date-past"), in: "a.pdf")?.status == .error)
    #expect(settings.judged(finding("sum-total"), in: "2019/a.pdf") == nil)
    #expect(settings.judged(finding("sum-total"), in: "2020/a.pdf")?.status == .warning)
    #expect(settings.failOn == .warning)
  }

  @Test func `one code needs no brackets`() throws {
    #expect(try ValidationSettings(yaml: "ignore: sum-total").ignore == ["sum-total"])
  }

  @Test(arguments: [
    "ignores: [sum-total]", "levels: {sum-total: fatal}", "levels: {sum-total: ok}", "ignore: [sum-total", "files: {a: {level: {}}}",
  ])
  func `a misspelt settings file is refused`(_ yaml: String) {
    #expect(throws: ValidationSettings.Mistake.self) { try ValidationSettings(yaml: yaml) }
  }

  @Test func `a baseline knows its findings again, and no others`() throws {
    let baseline = try Baseline(json: Baseline([(file: "a.pdf", result: finding("sum-total"))]).json)
    #expect(baseline.contains(finding("sum-total"), in: "a.pdf"))
    #expect(!baseline.contains(finding("sum-total"), in: "b.pdf"))
    #expect(!baseline.contains(finding("date-past"), in: "a.pdf"))
  }

  @Test func `a reference table takes quotes, semicolons and French numbers`() throws {
    let table = try ReferenceTable(csv: "document;counted;value\r\n\"a; b\";\"dits «\"\"x\"\"»\";95 000\r\nc;salariés;8,6\r\n")
    #expect(table.figures.map(\.document) == ["a; b", "c"])
    #expect(table.figures.map(\.value) == [ExactDecimal(95_000), ExactDecimal(86, exponent: -1)])
  }

  @Test func `a reference table says what is wrong with it`() {
    #expect(throws: ReferenceTable.Mistake.missingColumn("value")) { try ReferenceTable(csv: "document,counted\n") }
    #expect(throws: ReferenceTable.Mistake.noNumber(line: 2, text: "douze")) {
      try ReferenceTable(csv: "document,counted,value\na,b,douze\n")
    }
  }

  private func finding(_ code: String) -> CheckResult { CheckResult(code: code, status: .warning, message: "12, et non 13", refs: ["f1"]) }
}
