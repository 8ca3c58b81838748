import Foundation
import Testing

/// `--timings` says where the time went, and nothing of it goes into what is written.
@Suite struct TimingTests {
  private static let sample = "Samples/visite-ministre-pyrenees-atlantiques.pdf"
  private static let stages = ["extraction", "parsing", "records", "validation", "summary", "writing"]
  private static let dimensions = [
    "tokens", "contacts", "references", "dates", "figures", "places", "header", "officials", "organisations", "events",
  ]

  @Test func `of one document, by stage and by dimension`() throws {
    let result = try Program.run("extract", "--format", "jsonl", "--timings", Self.sample)
    #expect(names(result.messages) == Self.all)
    #expect(try result.output == Program.run("extract", "--format", "jsonl", Self.sample).output)
  }

  @Test func `of text that is parsed`() throws {
    let result = try Program.run("parse", "--timings", input: "Le 5 mars 2024, 12 communes.")
    #expect(names(result.messages) == Self.all.filter { $0 != "writing" })
  }

  @Test func `of text alone there is but one stage, as nothing else is done`() throws {
    #expect(try names(Program.run("extract", "--format", "text", "--timings", Self.sample).messages) == ["extraction"])
  }

  @Test func `of a batch, whose readers tell it`() throws {
    let scratch = try Scratch()
    let result = try Program.run("batch", "Samples", "--output", scratch.path("out"), "--timings", "--quiet")
    #expect(Array(names(result.messages).suffix(Self.all.count)) == Self.all)
  }

  @Test func `of a batch whose messages are JSON, in whole microseconds`() throws {
    let scratch = try Scratch()
    let result = try Program.run("batch", "Samples", "--output", scratch.path("out"), "--timings", "--log-format", "json")
    let last = try #require(result.messageLines.last)
    let spent = try #require(try JSONSerialization.jsonObject(with: Data(last.utf8)) as? [String: Any])
    #expect(spent["event"] as? String == "spent")
    for name in Self.stages + Self.dimensions.map({ "parsing." + $0 }) { #expect((spent[name] as? Int).map { $0 >= 0 } == true, "\(name)") }
    #expect(try #require(spent["extraction"] as? Int) > 0)
  }

  /// The stages, the dimensions below the parser.
  private static let all = ["extraction", "parsing"] + dimensions + stages.dropFirst(2)

  /// The first words of the lines.
  private func names(_ messages: String) -> [String] {
    messages.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
  }
}
