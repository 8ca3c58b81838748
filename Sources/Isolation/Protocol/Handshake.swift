import Foundation

/// The first line of a worker: who it is, and under which guard it reads.
public struct Handshake: Sendable, Hashable, Codable {
  /// The version of the protocol.
  public var proto = 1
  /// The name of the program.
  public var name: String
  /// The version of the program.
  public var version: String
  /// The schema of the records it gives.
  public var schema: String
  /// The largest document it takes, in bytes.
  public var maximumBytes: Int
  /// The layers of the sandbox in force.
  public var sandbox: SandboxLayers
  /// The SHA-256 of everything besides the bytes that a record depends on.
  public var configuration: String

  enum CodingKeys: String, CodingKey {
    case proto, name, version, schema, sandbox
    case maximumBytes = "max_bytes"
    case configuration = "config_sha"
  }

  /// Describes a worker.
  public init(name: String, version: String, schema: String, maximumBytes: Int, sandbox: SandboxLayers, configuration: String) {
    self.name = name
    self.version = version
    self.schema = schema
    self.maximumBytes = maximumBytes
    self.sandbox = sandbox
    self.configuration = configuration
  }

  /// The handshake as one line of JSON, with its LF.
  func line() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try Array(encoder.encode(self)) + [UInt8(ascii: "\n")]
  }

  /// Reads a worker's first line, without its LF.
  init(line: ArraySlice<UInt8>) throws {
    self = try JSONDecoder().decode(Handshake.self, from: Data(line))
  }
}
