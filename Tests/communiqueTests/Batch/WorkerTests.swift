import Foundation
import Testing

/// Protocol 1, as a program in another language would speak it.
@Suite struct WorkerTests {
  @Test func itAnswersInOrderWithTheRecordOfExtract() throws {
    let sample = try #require(try FileManager.default.contentsOfDirectory(atPath: samples).filter { $0.hasSuffix(".pdf") }.sorted().first)
    let path = samples + "/" + sample
    let size = try Data(contentsOf: URL(filePath: path)).count
    let result = try Program.shell(
      """
      { printf '{"id": "a", "bytes": \(size), "name": "\(sample)"}\\n'; cat '\(path)'; printf '{"id":2,"bytes":3}\\nabc'; } | communique worker --protocol 1
      """)
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n").map(String.init)
    let alone = try Program.run("extract", "--format", "jsonl", sample, in: URL(filePath: samples))
    #expect(lines.count == 3)
    #expect(lines[1] == #"{"id":"a","ok":true,"record":"# + alone.output.dropLast() + "}")
    #expect(lines[2].hasPrefix(#"{"id":2,"ok":false,"error":{"code":"not_a_pdf""#))
  }

  @Test func itsFirstLineSaysWhatGuardsIt() throws {
    let result = try Program.run("worker", "--protocol", "1")
    #expect(result.status == 0)
    let handshake = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(handshake["proto"] as? Int == 1)
    #expect(handshake["schema"] as? String == "communique/1")
    let sandbox = try #require(handshake["sandbox"] as? [String: Any])
    #expect(Set(sandbox.keys) == ["landlock", "no_new_privs", "rlimits", "seccomp"])
  }

  @Test(arguments: ["x\\n", "{\"id\":1,\"bytes\":9}\\nabc", "{\"id\":1}\\n", "{\"id\":1,\"bytes\":-1}\\n", "{\"id\":1,\"bytes\":1"])
  func brokenFramingEndsIt(_ input: String) throws {
    #expect(try Program.shell("printf '\(input)' | communique worker --protocol 1").status == 65)
  }

  @Test func aDocumentOverTheLimitIsPassedOver() throws {
    let result = try Program.shell(
      """
      { printf '{"id":1,"bytes":2097152}\\n'; head -c 2097152 /dev/zero; printf '{"id":2,"bytes":0}\\n'; } | communique worker --max-size 1
      """)
    let codes = result.output.split(separator: "\n").dropFirst().map {
      $0.contains("too_large") ? "too_large" : $0.contains("empty") ? "empty" : "?"
    }
    #expect(codes == ["too_large", "empty"])
  }

  @Test func bytesThatAreNotThoseAnnouncedAreRefused() throws {
    let digest = String(repeating: "0", count: 64)
    let result = try Program.shell(#"printf '{"id":1,"bytes":3,"sha256":"\#(digest)"}\nabc' | communique worker"#)
    #expect(result.output.contains(#""code":"unreadable""#))
  }

  private var samples: String { Program.package.appending(path: "Samples").path }
}
