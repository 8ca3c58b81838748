import Foundation
import Testing

@testable import Isolation

@Suite struct ProtocolTests {
  @Test func aHeaderLineMayBeSpacedAndCarryMore() throws {
    let request = try Request(line: Array(#"{"id": "a/1", "bytes": 3, "name": "é.pdf", "later": true}"#.utf8)[...])
    #expect(request.id == .text("a/1"))
    #expect(request.bytes == 3)
    #expect(request.name == "é.pdf")
  }

  @Test(arguments: [RequestID.number(7), .text("7"), .text("a\"\n/é")])
  func theReplyCarriesTheIDAsItCame(_ id: RequestID) throws {
    let line = try ReplyLine.encode(.success(Array("{}".utf8)), to: id)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
    switch id {
    case .number(let number): #expect(object["id"] as? Int == number)
    case .text(let text): #expect(object["id"] as? String == text)
    }
  }

  @Test func aRecordTravelsAsItIs() throws {
    let record = Array(#"{"b":1,"a":[1.50,"\u00e9"]}"#.utf8)
    let line = try ReplyLine.encode(.success(record), to: .number(12))
    let decoded = try #require(ReplyLine.decode(line.dropLast()[...], to: 12))
    #expect(decoded == (.success(record), []))
  }

  @Test func aFailureTravelsToo() throws {
    let failure = WorkerFailure(code: "damaged", stage: "extraction", message: "«abîmé»")
    let line = try ReplyLine.encode(.failure(failure), to: .number(0))
    let decoded = try #require(ReplyLine.decode(line.dropLast()[...], to: 0))
    #expect(decoded == (.failure(failure), []))
  }

  @Test func aReplyMayTellWhereTheTimeWent() throws {
    let line = try ReplyLine.encode(.success(Array("{}".utf8)), to: .number(3), spent: [1200, 0, 7])
    #expect(String(decoding: line, as: UTF8.self) == "{\"id\":3,\"spent\":[1200,0,7],\"ok\":true,\"record\":{}}\n")
    let decoded = try #require(ReplyLine.decode(line.dropLast()[...], to: 3))
    #expect(decoded == (.success(Array("{}".utf8)), [1200, 0, 7]))
  }

  @Test(arguments: ["", "{}", #"{"id":13,"ok":true,"record":{}}"#, #"{"id":12,"ok":true"#, #"{"id":12,"ok":false,"error":{}}"#])
  func whatDoesNotAnswerIsNoReply(_ line: String) {
    #expect(ReplyLine.decode(Array(line.utf8)[...], to: 12) == nil)
  }

  @Test func framesAreReadAcrossTheBoundsOfWhatArrives() throws {
    let first = String(repeating: "x", count: 300_000)
    var frames = try reader(of: "{\"id\":1,\"bytes\":300000}\n\(first){\"id\":2,\"bytes\":0}\n")
    #expect(try frames.request()?.bytes == 300_000)
    #expect(try frames.document(of: 300_000) == Array(first.utf8))
    #expect(try frames.request()?.id == .number(2))
    #expect(try frames.request() == nil)
  }

  @Test(arguments: ["{\"id\":1,\"bytes\":3", "pdf\n", "{\"id\":1,\"bytes\":-1}\n", "{\"bytes\":1}\n", "\n"])
  func aHeaderThatIsNoneBreaksTheFraming(_ input: String) throws {
    var frames = try reader(of: input)
    #expect(throws: FrameReader.BrokenFraming.self) { try frames.request() }
  }

  @Test func aDocumentThatBreaksOffBreaksTheFraming() throws {
    var frames = try reader(of: "{\"id\":1,\"bytes\":3}\nab")
    _ = try frames.request()
    #expect(throws: FrameReader.BrokenFraming.self) { try frames.document(of: 3) }
  }

  /// Reads from an open file without a name.
  private func reader(of text: String) throws -> FrameReader {
    let file = try #require(tmpfile())
    let descriptor = dup(fileno(file))
    fclose(file)
    try writeAll(Array(text.utf8), to: descriptor)
    lseek(descriptor, 0, SEEK_SET)
    return FrameReader(descriptor: descriptor)
  }
}
