import Extraction
import Foundation
import Records
import Testing

@testable import Pipeline

/// What counts as a document in a folder, and what it is called.
@Suite final class InputFinderTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "finder-\(UUID().uuidString)")

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
  deinit { try? FileManager.default.removeItem(at: folder) }  // a folder left in /tmp fails no test

  @Test func documentsEndOrBeginLikePDFs() throws {
    for name in ["b.pdf", "a/é.PDF", ".hidden.pdf", "notes.txt", "empty.pdf"] { try write(name, "") }
    try write("scan", "junk %PDF-1.4")
    let found = find()
    #expect(found.documents.map { "\($0.name)" } == [".hidden.pdf", "a/é.PDF", "b.pdf", "empty.pdf", "scan"])
    #expect(found.skipped == 1)
  }

  @Test func whatIsNoRegularFileIsNeverOpened() throws {
    mkfifo(folder.appending(path: "pipe.pdf").path, 0o600)
    symlink("/dev/zero", folder.appending(path: "zero.pdf").path)
    try FileManager.default.createDirectory(at: folder.appending(path: "folder.pdf"), withIntermediateDirectories: true)
    let found = find()
    #expect(found.documents.isEmpty)
    #expect(found.skipped == 2)
  }

  @Test func linksAreFollowedInsideTheFolderOnly() throws {
    try write("in/cp.pdf", "%PDF-")
    symlink("in/cp.pdf", folder.appending(path: "inside.pdf").path)
    symlink("/etc/passwd", folder.appending(path: "outside.pdf").path)
    symlink("nowhere", folder.appending(path: "broken.pdf").path)
    symlink("loop.pdf", folder.appending(path: "loop.pdf").path)
    let found = find()
    #expect(found.documents.map { "\($0.name)" } == ["broken.pdf", "in/cp.pdf", "inside.pdf", "loop.pdf"])
    #expect(found.skipped == 1)
    #expect(found.documents.map { failureCode(of: $0) } == ["not_found", nil, nil, "unreadable"])
  }

  @Test func theOutputFolderIsNoInput() throws {
    try write("cp.pdf", "%PDF-")
    try write("out/cp.pdf", "%PDF-")
    let found = InputFinder.find([path("")], output: path("out"))
    #expect(found.documents.map { "\($0.name)" } == ["cp.pdf"])
  }

  @Test func aPatternStandsForItsFiles() throws {
    for name in ["2024/a.pdf", "2024/b.pdf", "2024/c.txt"] { try write(name, "%PDF-") }
    let found = InputFinder.find([path("2024/*.pdf")], output: path("out"))
    #expect(found.documents.map { "\($0.name)" } == [path("2024/a.pdf"), path("2024/b.pdf")].map { "\($0)" })
  }

  @Test func aFileGivenTwiceIsOneDocument() throws {
    try write("a.pdf", "%PDF-")
    #expect(InputFinder.find([path("a.pdf"), path("a.pdf")], output: path("out")).documents.count == 1)
  }

  /// A deflated PDF in a folder, a stored one and a note: what `zip` writes.
  private static let archive = Data(
    base64Encoded: """
      UEsDBBQAAAAIAAAAIVoLnvIEDgAAANEAAAAJAAAAc3ViL2EucGRmUw1wcdM11DNRcBwmAABQSwMEFAAAAAAAAAAhWu2d5goJAAAACQAAAAUAAABiLlBERiVQ
      REYtMS40ClBLAwQUAAAAAAAAACFahqYQNgUAAAAFAAAACAAAAG5vdGUudHh0aGVsbG9QSwMEFAAAAAAAAAAhWgAAAAAAAAAAAAAAAAQAAABkaXIvUEsBAhQD
      FAAAAAgAAAAhWgue8gQOAAAA0QAAAAkAAAAAAAAAAAAAAIABAAAAAHN1Yi9hLnBkZlBLAQIUAxQAAAAAAAAAIVrtneYKCQAAAAkAAAAFAAAAAAAAAAAAAACA
      ATUAAABiLlBERlBLAQIUAxQAAAAAAAAAIVqGphA2BQAAAAUAAAAIAAAAAAAAAAAAAACAAWEAAABub3RlLnR4dFBLAQIUAxQAAAAAAAAAIVoAAAAAAAAAAAAA
      AAAEAAAAAAAAAAAAAACAAYwAAABkaXIvUEsFBgAAAAAEAAQA0gAAAK4AAAAAAA==
      """, options: .ignoreUnknownCharacters)

  @Test func membersOfArchivesAreDocuments() throws {
    try #require(Self.archive).write(to: folder.appending(path: "2024.zip"))
    let found = find()
    #expect(found.documents.map { "\($0.name)" } == ["2024.zip/b.PDF", "2024.zip/sub/a.pdf"])
    #expect(found.skipped == 1)
    #expect(try found.documents.map { try $0.read(limit: 1 << 20).count } == [9, 209])
  }

  @Test func archivesAreReadWhateverStandsAroundThem() throws {
    let archive = try #require(Self.archive)
    var commented = archive
    let comment = Data("PK\u{5}\u{6} a comment that looks like an end".utf8)
    commented.replaceSubrange(archive.count - 2..<archive.count, with: [UInt8(comment.count), 0])
    for (name, bytes) in [("sfx.zip", Data(repeating: 0x4D, count: 999) + archive), ("comment.zip", commented + comment)] {
      try bytes.write(to: folder.appending(path: name))
      let found = InputFinder.find([path(name)], output: path("out")).documents
      #expect(try found.map { try $0.read(limit: 1 << 20).count } == [9, 209])
    }
  }

  @Test func aMemberThatBeginsLikeAPDFIsOne() throws {
    var archive = try #require(Self.archive)
    for name in ["sub/a.pdf", "b.PDF"] {
      while let place = archive.firstRange(of: Data(name.utf8)) { archive[place.upperBound - 4] = UInt8(ascii: "_") }
    }
    try archive.write(to: folder.appending(path: "2024.zip"))
    let found = find()
    #expect(found.documents.map { "\($0.name)" } == ["2024.zip/b_PDF", "2024.zip/sub/a_pdf"])
    #expect(found.skipped == 1)
  }

  @Test func dotsAreNoPartOfAName() throws {
    try write("2024/a.pdf", "%PDF-")
    let given = [path("./2024//a.pdf"), path("2024/./a.pdf"), path("2024/a.pdf")]
    let name = path("2024/a.pdf")
    #expect(InputFinder.find(given, output: path("out")).documents.map(\.name) == [name])
  }

  @Test(arguments: [10, 100, 200, 400])
  func anArchiveThatBrokeOffIsDamaged(_ length: Int) throws {
    try #require(Self.archive).prefix(length).write(to: folder.appending(path: "2024.zip"))
    #expect(find().documents.map { failureCode(of: $0) } == ["damaged"])
  }

  @Test func aMemberWithOtherBytesThanItsChecksumIsDamaged() throws {
    var archive = try #require(Self.archive)
    let place = try #require(archive.firstRange(of: Data("%PDF-1.4\n".utf8)))
    archive[place.lowerBound + 1] = UInt8(ascii: "X")
    try archive.write(to: folder.appending(path: "2024.zip"))
    #expect(find().documents.map { failureCode(of: $0) } == ["damaged", nil])
  }

  // MARK: Folder

  private func find() -> FoundInputs { InputFinder.find([path("")], output: path("out")) }

  private func path(_ name: String) -> InputPath { InputPath(name.isEmpty ? folder.path : folder.appending(path: name).path) }

  private func write(_ name: String, _ text: String) throws {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func failureCode(of input: BatchInput) -> String? {
    do throws(ErrorRecord.Failure) {
      _ = try input.read(limit: 1 << 20)
      return nil
    } catch {
      return error.code
    }
  }
}
