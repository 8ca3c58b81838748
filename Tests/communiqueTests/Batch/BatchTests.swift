import Foundation
import Testing

/// What a batch promises when nothing goes wrong.
@Suite struct BatchTests {
  @Test func everyInputHasOneRecordAndItsFiles() throws {
    let folder = try BatchFolder(5)
    let result = try folder.run()
    #expect(result.status == 0)
    #expect(try folder.lines("records.jsonl").compactMap { ($0["document"] as? [String: Any])?["file"] as? String } == names(0..<5))
    let files = try folder.outputs().keys.sorted()
    #expect(
      files == ["0000", "0001", "0002", "0003", "0004"].flatMap { ["\($0).json", "\($0).md"] } + [
        "records.jsonl", "report.html", "status.jsonl",
      ])
  }

  @Test func theOutputIsTheSameWhateverTheNumberOfWorkers() throws {
    let folder = try BatchFolder(40)
    let other = folder.scratch.path("other")
    #expect(try folder.run("--workers 1 --to csv --to sqlite --to jsonl --to json --to ics --to geojson").status == 0)
    #expect(try folder.run("--workers 3 --to csv --to sqlite --to jsonl --to json --to ics --to geojson", output: other).status == 0)
    #expect(try folder.outputs() == folder.outputs(other))
  }

  @Test func aRecordOfABatchIsTheRecordOfExtract() throws {
    let folder = try BatchFolder(1)
    _ = try folder.run()
    let alone = try Program.run("extract", "0000.pdf", in: URL(filePath: folder.input))
    #expect(try folder.outputs()["0000.json"] == Data(alone.output.utf8))
  }

  @Test func aSecondRunReadsOnlyWhatChanged() throws {
    let folder = try BatchFolder(6)
    _ = try folder.run()
    let before = try folder.outputs()
    #expect(try folder.run().messages.contains("6 déjà connus"))
    #expect(try folder.outputs() == before)

    try FileManager.default.removeItem(atPath: folder.input + "/0001.pdf")
    try FileManager.default.removeItem(atPath: folder.output + "/0002.json")
    try Data(contentsOf: URL(filePath: folder.input + "/0003.pdf")).write(to: URL(filePath: folder.input + "/0004.pdf"))
    #expect(try folder.run().messages.contains("5 déjà connus, 1 en double"))
    let after = try folder.outputs()
    #expect(after["0001.json"] == nil && after["0001.md"] == nil)
    #expect(after["0002.json"] == before["0002.json"])
    #expect(try folder.lines("status.jsonl").compactMap { $0["duplicate_of"] as? String } == ["0003.pdf"])
    let clean = folder.scratch.path("clean")
    _ = try folder.run(output: clean)
    #expect(try folder.outputs() == folder.outputs(clean))
  }

  @Test func otherFormatsLeaveNothingOfTheOldOnes() throws {
    let folder = try BatchFolder(3)
    for formats in ["", "--to csv", "--to sqlite --to summary", ""] {
      let clean = folder.scratch.path("clean\(formats)")
      #expect(try folder.run(formats).status == 0)
      _ = try folder.run(formats, output: clean)
      #expect(try folder.outputs().keys.sorted() == folder.outputs(clean).keys.sorted(), "\(formats)")
    }
    #expect(try folder.run("--to jsonl").messages.contains("3 déjà connus"))
  }

  @Test func badInputsCostOneErrorRecordEach() throws {
    let folder = try BatchFolder(3)
    try folder.write("empty.pdf", "")
    try folder.write("page.pdf", "<html><body>404</body></html>")
    try folder.write("torn.pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog")
    mkfifo(folder.input + "/pipe.pdf", 0o600)
    let result = try folder.run()
    #expect(result.status == 3)
    #expect(result.messageLines.count == 4)
    #expect(try folder.lines("status.jsonl").compactMap { $0["code"] as? String } == ["empty", "not_a_pdf", "damaged"])
    #expect(try folder.lines("records.jsonl").count == 6)
  }

  @Test func aDocumentThatTakesTooLongIsGivenUp() throws {
    let folder = try BatchFolder(4)
    try folder.write("endless.pdf", endlessPDF)
    #expect(try folder.run("--cpu-time 1").status == 3)
    #expect(try folder.lines("status.jsonl").map { $0["code"] as? String } == [nil, nil, nil, nil, "time_limit"])
    #expect(try folder.run("--cpu-time 1").messages.contains("5 déjà connus"))
    #expect(try folder.run("--cpu-time 2").messages.contains("4 déjà connus"), "another limit is another chance")
  }

  @Test(arguments: [#"0001.pdf\n0000.pdf\n"#, #"0001.pdf\0./0000.pdf\0"#, #"./0001.pdf\r\n\r\n0000.pdf\r\n"#])
  func filesMayComeAsAList(_ list: String) throws {
    let folder = try BatchFolder(2)
    let result = try Program.shell(
      "printf '\(list)' | communique batch --files-from - --output '\(folder.output)'", in: URL(filePath: folder.input))
    #expect(result.status == 0)
    #expect(try folder.lines("status.jsonl").compactMap { $0["output"] as? String } == ["0000", "0001"])
  }

  @Test func aListMayBeAPipe() throws {
    let folder = try BatchFolder(1)
    mkfifo(folder.scratch.path("list"), 0o600)
    let result = try Program.shell(
      "printf 0000.pdf > ../list & communique batch --files-from ../list --output '\(folder.output)'", in: URL(filePath: folder.input))
    #expect(result.status == 0)
  }

  @Test func anEmptyFolderSaysSo() throws {
    #expect(try BatchFolder(0).run().status == 4)
  }

  private func names(_ numbers: Range<Int>) -> [String] { numbers.map { String(format: "%04d.pdf", $0) } }

  /// Forms that draw each other twice, thirty deep: a billion lines of text.
  private var endlessPDF: String {
    let forms = (6..<36).map { number in
      let content = number == 35 ? "BT /F 9 Tf (x) Tj ET" : "/X Do /X Do"
      return """
        \(number) 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X \(number + 1) 0 R>>/Font<</F 5 0 R>>>>/Length \(content.utf8.count)>>stream
        \(content)
        endstream endobj
        """
    }
    return """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</X 6 0 R>>>>>>endobj
      4 0 obj<</Length 5>>stream
      /X Do
      endstream endobj
      5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
      \(forms.joined(separator: "\n"))
      trailer<</Root 1 0 R>>
      %%EOF
      """
  }
}
