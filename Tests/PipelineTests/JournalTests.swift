import Extraction
import Foundation
import Testing

@testable import Pipeline

@Suite final class JournalTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "journal-\(UUID().uuidString)")
  private var path: InputPath { InputPath(folder.appending(path: "journal.sqlite").path) }

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: folder) }  // a folder left in /tmp fails no test

  @Test func whatIsEnteredIsThereAfterwards() throws {
    try Journal(at: path).enter([document("b.pdf", "1"), document("a.pdf", "1"), document("c.pdf", "2", isFailure: true)], "v1")
    let journal = try Journal(at: path)
    #expect(try journal.result(for: hash("1"), "v1")?.record == Array("record 1".utf8))
    #expect(try journal.settledFailure(of: InputPath("c.pdf"), hash("2"), "v1") == true)
    #expect(try names(journal) == ["a.pdf", "b.pdf of a.pdf", "c.pdf failed"])
  }

  @Test func anotherConfigurationOrContentIsNotKnown() throws {
    let journal = try Journal(at: path)
    try journal.enter([document("a.pdf", "1")], "v1")
    #expect(try journal.result(for: hash("1"), "v2") == nil)
    #expect(try journal.settledFailure(of: InputPath("a.pdf"), hash("2"), "v1") == nil)
  }

  @Test func theFingerprintFollowsTheDocuments() throws {
    let journal = try Journal(at: path)
    try journal.enter([document("a.pdf", "1"), document("b.pdf", "2")], "v1")
    let before = try journal.fingerprint()
    try journal.enter([document("b.pdf", "2")], "v1")
    #expect(try journal.fingerprint() == before)
    try journal.enter([document("b.pdf", "3")], "v1")
    #expect(try journal.fingerprint() != before)
  }

  @Test func whatIsGoneIsForgotten() throws {
    let journal = try Journal(at: path)
    try journal.enter([document("a.pdf", "1"), document("b.pdf", "2")], "v1")
    #expect(try journal.forgetDocuments(except: [InputPath("b.pdf")]) == [InputPath("a.pdf")])
    #expect(try names(journal) == ["b.pdf"])
    #expect(try journal.result(for: hash("1"), "v1") == nil)
  }

  @Test(arguments: ["", "half", "SQLite format 3"])
  func aFileThatIsNoJournalIsPutAside(_ text: String) throws {
    try Data((text + String(repeating: "\u{1}", count: text.isEmpty ? 0 : 1000)).utf8).write(to: folder.appending(path: "journal.sqlite"))
    let journal = try Journal(at: path)
    try journal.enter([document("a.pdf", "1")], "v1")
    #expect(try names(journal) == ["a.pdf"])
  }

  private func names(_ journal: Journal) throws -> [String] {
    var names: [String] = []
    try journal.forEachDocument { document in
      names.append("\(document.name)" + (document.duplicateOf.map { " of \($0)" } ?? "") + (document.result.isFailure ? " failed" : ""))
      return true
    }
    return names
  }

  private func document(_ name: String, _ content: String, isFailure: Bool = false) -> SettledDocument {
    SettledDocument(
      name: InputPath(name), content: hash(content), result: StoredResult(isFailure: isFailure, record: Array("record \(content)".utf8)))
  }

  private func hash(_ text: String) -> ContentHash {
    let bytes = Array(text.utf8)
    return ContentHash(of: bytes.span)
  }
}
