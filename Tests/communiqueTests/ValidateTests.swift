import Foundation
import Testing

/// `communique validate` as an editor, a script or a code host runs it.
@Suite struct ValidateTests {
  private let faulty = "Samples/bilan-habitat-indigne-seine-maritime.pdf"
  private let sound = "Samples/saint-sylvestre-bas-rhin.pdf"

  @Test(arguments: [("text", "txt"), ("json", "json"), ("sarif", "sarif"), ("markdown", "md"), ("junit", "xml")])
  func `a report is what is kept in Reports`(_ report: String, _ ending: String) throws {
    let kept = Program.package.appending(path: "Tests/communiqueTests/Reports/bilan.\(ending)")
    let result = try Program.run("validate", "--report", report, faulty)
    #expect(result.status == 1)
    let isSame = result.output == (try String(contentsOf: kept, encoding: .utf8))
    #expect(isSame, "Read the change, then: communique validate --report \(report) \(faulty) > \(kept.path)")
  }

  @Test(
    arguments: [
      (["--select", "contact-format"], 0),
      (["--select", "sum-total"], 1),
      (["--ignore", "date-weekday", "--ignore", "date-order", "--ignore", "percent-base", "--ignore", "sum-total"], 0),
      (["--fail-on", "never"], 0),
      (["--select", "untagged-pdf", "--lint"], 0),
      (["--select", "untagged-pdf", "--lint", "--fail-on", "warning"], 1),
      (["--select", "nonsense"], 2),
    ] as [([String], Int32)]) func `the exit status follows what is asked`(_ options: [String], _ status: Int32) throws
  {
    let result = try Program.shell("communique validate \(options.joined(separator: " ")) \(faulty)")
    #expect(result.status == status, "\(result.messages)")
  }

  @Test func `a baseline silences what was known, and nothing else`() throws {
    let scratch = try Scratch()
    _ = try Program.run("validate", "--select", "sum-total", "--write-baseline", scratch.path("known.json"), faulty)
    #expect(try Program.run("validate", "--select", "sum-total", "--baseline", scratch.path("known.json"), faulty).status == 0)
    #expect(try Program.run("validate", "--baseline", scratch.path("known.json"), faulty).status == 1)
  }

  @Test func `a folder is every PDF in it, under its own settings`() throws {
    let scratch = try Scratch()
    let folder = scratch.folder.appending(path: "releases/2025")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, sample) in [("a.pdf", faulty), ("b.pdf", sound)] {
      try Data(contentsOf: Program.package.appending(path: sample)).write(to: folder.appending(path: name))
    }
    let result = try Program.run("validate", "--report", "json", scratch.path("releases"))
    #expect(result.status == 1)
    #expect(result.output.contains("releases/2025/a.pdf") && result.output.contains("releases/2025/b.pdf"))
    try scratch.write(
      "releases/communique.yml", Data("files: {2025/a.pdf: {ignore: [date-weekday, date-order, percent-base, sum-total]}}".utf8))
    #expect(try Program.run("validate", scratch.path("releases")).status == 0)
  }

  @Test func `a folder without a PDF is said`() throws {
    let scratch = try Scratch()
    let result = try Program.run("validate", scratch.folder.path)
    #expect(result.status == 4)
    #expect(result.messages.contains("aucun PDF dans ce dossier") || result.output.contains("aucun PDF dans ce dossier"))
  }

  @Test func `a settings file beside the document is obeyed`() throws {
    let scratch = try Scratch()
    let copy = try scratch.write("a.pdf", Data(contentsOf: Program.package.appending(path: faulty)))
    #expect(try Program.run("validate", copy).status == 1)
    try scratch.write("communique.yml", Data("ignore: [date-weekday, date-order, percent-base, sum-total]\n".utf8))
    #expect(try Program.run("validate", copy).status == 0)
    try scratch.write("communique.yml", Data("ignores: []\n".utf8))
    #expect(try Program.run("validate", copy).status == 2)
  }

  @Test func `a record edited by hand no longer stands in its source`() throws {
    let scratch = try Scratch()
    let record = try Program.run("extract", "--format", "json", faulty).output
    let edited = record.replacing("\"value\": 736,", with: "\"value\": 737,")
    try #require(edited != record)
    for (json, status) in [(record, 0), (edited, 1)] as [(String, Int32)] {
      let file = try scratch.write("record.json", Data(json.utf8))
      let result = try Program.run("validate", "--select", "source-grounding", "--source", faulty, file)
      #expect(result.status == status, "\(result.output)")
    }
  }

  @Test func `figures are held against a table of expected ones`() throws {
    let scratch = try Scratch()
    for (value, status) in [("1840", 0), ("1841", 1)] as [(String, Int32)] {
      let rows = "document,counted,value\nbilan-habitat-indigne-seine-maritime,signalements,\(value)\n"
      let table = try scratch.write("reference.csv", Data(rows.utf8))
      let result = try Program.run("validate", "--select", "reference-figure", "--against", table, faulty)
      #expect(result.status == status, "\(result.output)")
    }
  }

  @Test func `that no check could run is said, and is no success`() throws {
    let result = try Program.run("validate", "--select", "reference-figure", sound)
    #expect(result.status == 1)
    #expect(result.output.contains("Aucun contrôle n’a pu être fait"))
  }
}
