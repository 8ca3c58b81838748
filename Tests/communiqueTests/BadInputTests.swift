import Foundation
import Testing

/// An input that cannot be read costs one clear line and its error record; nothing else comes out, nothing else is lost.
@Suite struct BadInputTests {
  @Test(arguments: BadInput.all) func `one line, exit status 4, nothing on standard output`(bad: BadInput) throws {
    let scratch = try Scratch()
    let path = try bad.make(scratch)
    let result = try Program.run("extract", path)

    #expect(result.status == 4)
    #expect(result.output.isEmpty)
    #expect(result.messages.contains(URL(filePath: path).lastPathComponent), "names the file: \(result.messages)")
    #expect(result.messages.hasSuffix("\n") && !result.messages.contains("Fatal error"))
    #expect(!result.messageLines.isEmpty && result.messageLines.count <= 2, "\(result.messages)")
  }

  @Test(arguments: BadInput.all) func `an error record in its place among the good ones, exit status 3`(bad: BadInput) throws {
    let scratch = try Scratch()
    let path = try bad.make(scratch)
    let good = "Samples/saint-sylvestre-bas-rhin.pdf"
    let result = try Program.run("extract", "--format", "jsonl", good, path, good)
    let records = try result.output.split(separator: "\n").map { try Record(line: $0) }

    #expect(result.status == 3)
    #expect(records.map(\.errorCode) == [nil, bad.code, nil])
    #expect(records.map(\.file) == [good, path, good])
  }

  @Test func `a file that its rights keep from us`() throws {
    let scratch = try Scratch()
    let path = try scratch.write("closed.pdf", BadInput.sample)
    try FileManager.default.setAttributes([.posixPermissions: 0o000], ofItemAtPath: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: scratch.folder.path)
    // Root reads every file: as root, the program runs as «nobody».
    let user = getuid() == 0 ? "setpriv --reuid 65534 --regid 65534 --clear-groups " : ""
    let result = try Program.shell("\(user)communique extract --format jsonl \(path)")

    #expect(result.status == 4)
    #expect(try Record(line: result.output[...]).errorCode == "unreadable")
  }

  @Test(arguments: ["lecteur", "lecture"]) func `a sandboxed worker too says that a password is wrong`(password: String) throws {
    let scratch = try Scratch()
    let locked = "Tests/ExtractionTests/Documents/password.pdf"
    let result = try Program.run(
      "batch", locked, "--output", scratch.path("out"), "--to", "jsonl", "--password", password, "--quiet")
    let line = try String(contentsOfFile: scratch.path("out/records.jsonl"), encoding: .utf8).split(separator: "\n").first

    #expect(result.status == (password == "lecteur" ? 4 : 0), "\(result.messages)")
    #expect(try Record(line: try #require(line)).errorCode == (password == "lecteur" ? "encrypted" : nil))
  }

  @Test func `nothing is left at the place of the output`() throws {
    let scratch = try Scratch()
    let bad = try scratch.write("empty.pdf", Data())
    let result = try Program.run("extract", bad, "-o", scratch.path("record.json"))

    #expect(result.status == 4)
    #expect(try scratch.names() == ["empty.pdf"])
  }

  @Test(arguments: ["extract", "batch"]) func `an output that cannot be written is exit status 5`(command: String) throws {
    let input = command == "extract" ? "Samples/saint-sylvestre-bas-rhin.pdf" : "Samples"
    let option = command == "extract" ? "-o" : "--output"
    let result = try Program.run(command, input, option, "/proc/self/nowhere/out")

    #expect(result.status == 5)
    #expect(result.output.isEmpty)
    #expect(result.messages.contains("/proc/self/nowhere"))
  }

  @Test func `a name that is not UTF-8 is an ordinary name`() throws {
    let scratch = try Scratch()
    try scratch.write("sample.pdf", BadInput.sample)
    let result = try Program.shell(
      #"cd '\#(scratch.folder.path)' && name=$(printf 'arr\352t\351.pdf') && mv sample.pdf "$name" && communique extract --format jsonl "$name""#
    )

    #expect(result.status == 0, "\(result.messages)")
    #expect(try Record(line: result.output[...]).file == #"arr\xeat\xe9.pdf"#)
  }
}
