import Documents
import Foundation
import Testing

@testable import Extraction

/// Cases of one kind: a JSON object a line, beside this file.
func cases<Case: Decodable>(_ name: String, as type: Case.Type = Case.self) throws -> [Case] {
  let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpora/\(name).jsonl")
  let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n")
  return try lines.enumerated().map { number, line in
    do {
      return try JSONDecoder().decode(Case.self, from: Data(line.utf8))
    } catch {
      throw MalformedCase(place: "\(name).jsonl:\(number + 1)", reason: "\(error)")
    }
  }
}

/// A line of a corpus that is no case.
struct MalformedCase: Error {
  let place, reason: String
}

/// A text and its blocks, each `role: text`.
struct PlainTextCase: Decodable, Sendable {
  var text: String
  var blocks: [String]
  var why: String?
}

@Test(arguments: try cases("PlainText", as: PlainTextCase.self))
func plainTextHasItsBlocks(_ example: PlainTextCase) {
  let text = documentText(ofPlainText: Array(example.text.utf8))
  #expect(text.text == example.text)
  #expect(text.blocks.map { "\($0.role.rawValue): \(text.text(in: $0.span))" } == example.blocks)
}

@Test func rowsOfPlainTextAreCells() throws {
  let text = documentText(ofPlainText: Array("Commune\tInscrits\nSées\t1 234\n| Gacé | 987 |\n".utf8))
  let table = try #require(text.blocks.first)
  #expect(table.rows.map { $0.map(text.text(in:)) } == [["Commune", "Inscrits"], ["Sées", "1 234"], ["Gacé", "987"]])
  #expect(table.headerRows == 1)
}
