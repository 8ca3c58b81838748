import Documents
import Foundation
import Testing

@testable import Extraction

/// One input that is no ordinary PDF, and what reading it gives: an error's code, or the codes of the warnings.
struct HostileInput: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  var outcome: String
  var testDescription: String { name }

  init(_ name: String, _ bytes: [UInt8], gives outcome: String) {
    (self.name, self.bytes, self.outcome) = (name, bytes, outcome)
  }
}

private let good = TinyPDF().bytes

private let inputs: [HostileInput] = [
  HostileInput("an ordinary page", good, gives: "ok"),
  HostileInput("no bytes", [], gives: "empty"),
  HostileInput("a web page", Array("<!DOCTYPE html><html><body>403</body></html>".utf8), gives: "not_a_pdf"),
  HostileInput("an archive", [0x50, 0x4B, 0x03, 0x04] + [UInt8](repeating: 7, count: 600), gives: "not_a_pdf"),
  HostileInput("a header only", Array("%PDF-1.7\n".utf8), gives: "damaged"),
  HostileInput("half a file", Array(good.prefix(good.count / 2)), gives: "damaged"),
  HostileInput("something before the header", Array("HTTP/1.1 200 OK\r\n\r\n".utf8) + good, gives: "ok repaired"),
  HostileInput("a wrong table offset", TinyPDF(statesTable: 9).bytes, gives: "ok repaired"),
  HostileInput("bytes after the end", good + [UInt8](repeating: 0xAA, count: 8192), gives: "ok repaired"),
  HostileInput("no pages", TinyPDF(kids: "", count: 0).bytes, gives: "no_pages"),
  HostileInput("two thousand million pages", TinyPDF(count: 2_147_483_647).bytes, gives: "no_pages"),
  HostileInput("less than no pages", TinyPDF(count: -5).bytes, gives: "no_pages"),
  HostileInput("a page tree that bites its tail", TinyPDF(kids: "2 0 R 3 0 R", count: 1_000_000).bytes, gives: "no_pages"),
  HostileInput("a blank page", TinyPDF(content: " ").bytes, gives: "no_text"),
  HostileInput(
    "white on white", TinyPDF(content: TinyPDF.letter + " 1 1 1 rg " + TinyPDF.text("88 888 morts", y: 400)).bytes,
    gives: "ok hidden_text"),
  HostileInput(
    "text without ink", TinyPDF(content: TinyPDF.letter + " 3 Tr " + TinyPDF.text("99 999 morts", y: 400)).bytes, gives: "ok hidden_text"),
  HostileInput(
    "letters from the private use area", TinyPDF(toUnicode: "<20> <FE> <E020>").bytes, gives: "garbled"),
  HostileInput("letters shifted in the alphabet", TinyPDF(toUnicode: "<20> <FE> <0031>").bytes, gives: "garbled"),
  HostileInput("letters shifted to control characters", TinyPDF(toUnicode: "<20> <FE> <0000>").bytes, gives: "ok missing_letters"),
  HostileInput("a dynamic form", TinyPDF(catalog: "/AcroForm << /XFA 6 0 R /Fields [] >>").bytes, gives: "ok xfa_form"),
  HostileInput("a script", TinyPDF(catalog: "/OpenAction << /S /JavaScript /JS (app.alert(1)) >>").bytes, gives: "ok"),
  HostileInput("an unknown encryption", TinyPDF(trailer: "/Encrypt << /Filter /Foo.Bar /V 4 >> /ID [<00><00>]").bytes, gives: "encrypted"),
]

@Test(arguments: inputs)
func hostileInputGivesItsOutcome(_ input: HostileInput) {
  #expect(outcome(of: input.bytes) == input.outcome)
}

private func outcome(of bytes: [UInt8]) -> String {
  do throws(ExtractionError) {
    let text = try documentText(ofPDF: bytes)
    return (["ok"] + Set(text.warnings.map(\.code)).sorted()).joined(separator: " ")
  } catch {
    return error.code
  }
}

@Test func whatThePageHidesIsNotRead() throws {
  let content = TinyPDF.letter + " 3 Tr " + TinyPDF.text("99 999 morts", y: 400)
  let text = try documentText(ofPDF: TinyPDF(content: content).bytes)
  #expect(!text.text.contains("morts"))
  #expect(text.furniture.map(\.text) == ["99 999 morts"])
  #expect(text.census.leftOut == 5)
}

@Test func pagesAndLettersAreLimited() {
  var options = ExtractionOptions()
  options.maximumScalars = 20
  #expect(throws: ExtractionError.self) { try documentText(ofPDF: good, options: options) }
  options = ExtractionOptions()
  options.maximumBytes = 100
  #expect(throws: ExtractionError.tooLarge(.bytes(good.count), maximum: 100)) { try documentText(ofPDF: good, options: options) }
}

/// Every input of a folder of awkward and hostile PDFs, held against the table beside this file, where there is such a folder.
@Test(.enabled(if: ProcessInfo.processInfo.environment["HOSTILE_INPUTS"] != nil, "set HOSTILE_INPUTS to a folder of inputs"))
func folderOfHostileInputs() throws {
  let folder = URL(filePath: ProcessInfo.processInfo.environment["HOSTILE_INPUTS"] ?? "")
  let table = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "HostileInputs.tsv")
  for line in try String(contentsOf: table, encoding: .utf8).split(separator: "\n").dropFirst() {
    let fields = line.split(separator: "\t").map(String.init)
    // In brackets stands what the folder's own kind of file makes of it, or what only a worker's limits end.
    guard !fields[1].hasPrefix("("), let data = try? Data(contentsOf: folder.appending(path: fields[0])) else { continue }
    #expect(outcome(of: [UInt8](data)) == fields[1], "\(fields[0])")
  }
}
