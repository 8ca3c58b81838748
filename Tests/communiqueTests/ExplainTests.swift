import Foundation
import Testing

/// `communique explain` tells where a mention comes from.
@Suite struct ExplainTests {
  private let release = "Samples/bilan-habitat-indigne-seine-maritime.pdf"

  @Test func `a figure in a table: page, rule, words, value, cell, checks`() throws {
    let result = try Program.run("explain", release, "f3")
    #expect(result.status == 0)
    for part in [
      "f3 «\u{A0}327\u{A0}»", "page 1", "figure.bare-number", "327 (count)", "Visites", "Rouen", "ligne 2, colonne 3", "[sum-total]",
    ] { #expect(result.output.contains(part), "\(part): \(result.output)") }
  }

  @Test func `a date that a check found wrong`() throws {
    let result = try Program.run("explain", release, "d3")
    #expect(result.output.contains("10 février 2026") && result.output.contains("2026-02-10"))
    #expect(result.output.contains("[date-weekday]"))
  }

  @Test func `a record explains itself without its PDF`() throws {
    let scratch = try Scratch()
    let record = try Program.run("extract", "--format", "json", release).output
    let result = try Program.run("explain", try scratch.write("record.json", Data(record.utf8)), "f3")
    #expect(result.status == 0)
    #expect(result.output.contains("figure.bare-number"))
  }

  @Test func `every mention of a release can be explained`() throws {
    for id in ["d1", "f1", "p1", "o1", "g1", "c1", "l1", "e1"] {
      let result = try Program.run("explain", release, id)
      #expect(result.status == 0 && result.output.contains("page 1"), "\(id): \(result.output)\(result.messages)")
    }
  }

  @Test func `an id that is not there, a file that is not there`() throws {
    let unknown = try Program.run("explain", release, "f999")
    #expect(unknown.status == 2 && unknown.output.isEmpty && unknown.messages.contains("f1–"))
    #expect(try Program.run("explain", "absent.pdf", "f1").status == 4)
  }
}
