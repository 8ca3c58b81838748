import Foundation

/// The header line of one document: `{"id","bytes"[,"name","sha256"]}`.
public struct Request: Sendable, Hashable, Codable {
  /// What the reply is to be named by.
  public var id: RequestID
  /// The length of the document that follows, in bytes.
  public var bytes: Int
  /// The name that the record is to carry as `document.file`.
  public var name: String?
  /// The SHA-256 that the sender knows the bytes by, in hexadecimal.
  public var sha256: String?

  /// Reads a header line, without its LF.
  init(line: ArraySlice<UInt8>) throws {
    self = try JSONDecoder().decode(Request.self, from: Data(line))
  }

  /// The header line for `bytes` bytes, as the pool of workers writes it.
  static func line(id: Int, bytes: Int) -> [UInt8] {
    Array("{\"id\":\(id),\"bytes\":\(bytes)}\n".utf8)
  }
}

/// A string or an integer: whatever the sender numbers its documents with comes back unchanged.
public enum RequestID: Sendable, Hashable, Codable {
  case number(Int)
  case text(String)

  /// Reads an integer or a string.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int.self) {
      self = .number(number)  // not a number: the string below, or its error
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  /// Writes it as it was read.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    }
  }
}
