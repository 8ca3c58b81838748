import Foundation
public import Records
import Writing

/// The findings of an archive at one time, so that only new ones are told from then on.
///
/// A finding is known by file, code and message: the message names both values, so that a changed figure is a new finding.
public struct Baseline: Sendable {
  private var known: Set<[String]>
  private static let schema = "communique-baseline/1"

  /// A baseline of findings, each with its file.
  public init(_ findings: [(file: String, result: CheckResult)]) { known = Set(findings.map(Self.key)) }

  /// Reads a baseline that `json` wrote.
  ///
  /// - Throws: A `DecodingError` for anything else.
  public init(json: [UInt8]) throws {
    let file = try JSONDecoder().decode(File.self, from: Data(json))
    guard file.schema == Self.schema else {
      throw DecodingError.dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: file.schema))
    }
    known = Set(file.findings.map { [$0.file, $0.code, $0.message] })
  }

  /// Whether a finding was there before.
  public func contains(_ result: CheckResult, in file: String) -> Bool { known.contains(Self.key(file, result)) }

  private static func key(_ file: String, _ result: CheckResult) -> [String] { [file, result.code, result.message] }

  /// The baseline as JSON, in one order.
  public var json: [UInt8] {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.field("schema", Self.schema)
      json.field("findings", known.sorted { $0.lexicographicallyPrecedes($1) }) { json, key in
        json.field("file", key[0])
        json.field("code", key[1])
        json.field("message", key[2])
      }
    }
    return json.bytes + [0x0A]
  }

  private struct File: Decodable {
    let schema: String
    let findings: [Entry]
    struct Entry: Decodable { let file, code, message: String }
  }
}
