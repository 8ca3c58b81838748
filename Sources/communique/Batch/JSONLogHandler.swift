import Foundation
import Logging

/// Writes log entries as JSON, one object a line, on standard error.
struct JSONLogHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel = Logger.Level.info

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var fields = metadata.merging(event.metadata ?? [:]) { $1 }.mapValues(Value.init)
    fields["level"] = .text(event.level.rawValue)
    fields["event"] = .text("\(event.message)")
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let line = try? encoder.encode(fields) else { return }  // strings and numbers always encode
    complain(String(decoding: line, as: UTF8.self))
  }

  /// What a field holds: whole numbers stay numbers.
  private enum Value: Encodable {
    case text(String)
    case number(Int)

    init(_ value: Logger.MetadataValue) {
      if case .stringConvertible(let number as Int) = value { self = .number(number) } else { self = .text("\(value)") }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .number(let number): try container.encode(number)
      }
    }
  }
}
