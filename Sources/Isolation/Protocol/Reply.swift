import Foundation

/// Why a document has no record.
public struct WorkerFailure: Error, Sendable, Hashable, Codable {
  /// One of the codes of the record's error.
  public var code: String
  /// The stage that gave up.
  public var stage: String
  /// What happened and what to do, in French.
  public var message: String
  /// The same in English; not part of the protocol.
  public var english: String?

  enum CodingKeys: String, CodingKey { case code, stage, message }

  /// A failure of one document.
  public init(code: String, stage: String, message: String, english: String? = nil) {
    self.code = code
    self.stage = stage
    self.message = message
    self.english = english
  }
}

/// What became of one document: the bytes of its record (one JSON object, without LF), or why there is none.
public typealias Reply = Result<[UInt8], WorkerFailure>

/// The reply line of protocol 1.
///
/// The record travels as it is: it is never read and written again on its way.
enum ReplyLine {
  /// One line of JSON, with its LF.
  ///
  /// - Parameter spent: Where the time went, in microseconds by stage; a worker tells it only where it is asked to.
  static func encode(_ reply: Reply, to id: RequestID, spent: [Int] = []) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var line = Array("{\"id\":".utf8)
    line += try encoder.encode(id)
    switch reply {
    case .success(let record):
      if !spent.isEmpty { line += spentMark + Array(spent.map(String.init).joined(separator: ",").utf8) + [UInt8(ascii: "]")] }
      line += recordMark + record
    case .failure(let failure):
      line += failureMark
      line += try encoder.encode(failure)
    }
    line += Array("}\n".utf8)
    return line
  }

  /// Reads a line without its LF; `nil` where it does not answer `id`.
  static func decode(_ line: ArraySlice<UInt8>, to id: Int) -> (reply: Reply, spent: [Int])? {
    let head = Array("{\"id\":\(id)".utf8)
    guard line.starts(with: head), line.last == UInt8(ascii: "}") else { return nil }
    var body = line.dropFirst(head.count).dropLast()
    var spent: [Int] = []
    if body.starts(with: spentMark), let end = body.firstIndex(of: UInt8(ascii: "]")) {
      let times = body[..<end].dropFirst(spentMark.count).split(separator: UInt8(ascii: ","))
      spent = times.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
      body = body[end...].dropFirst()
    }
    if body.starts(with: recordMark) { return (.success(Array(body.dropFirst(recordMark.count))), spent) }
    guard body.starts(with: failureMark) else { return nil }
    let failure = try? JSONDecoder().decode(WorkerFailure.self, from: Data(body.dropFirst(failureMark.count)))
    return failure.map { (.failure($0), spent) }  // unreadable: the same as no answer
  }

  private static let spentMark = Array(",\"spent\":[".utf8)
  private static let recordMark = Array(",\"ok\":true,\"record\":".utf8)
  private static let failureMark = Array(",\"ok\":false,\"error\":".utf8)
}
