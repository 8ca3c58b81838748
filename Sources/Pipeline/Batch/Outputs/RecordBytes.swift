import Foundation
import Writing

/// Records as they lie in the journal, JSON bytes without the name of a file: what is done to them there is done to bytes, so that a
/// record is the same whether it was read just now or years ago.
struct RecordBytes {
  let bytes: [UInt8]

  /// The record of the file called so.
  func named(_ file: String) -> RecordBytes {
    guard let place = bytes.firstRange(of: Self.noName) else { return self }
    var json = JSONWriter()
    json.value(file)
    let value = place.upperBound - 2..<place.upperBound
    return RecordBytes(bytes: bytes[..<value.lowerBound] + json.bytes + bytes[value.upperBound...])
  }

  private static let noName = Array(#""file":"""#.utf8)

  /// The record with one field a line, as `extract` writes it.
  func indented() -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 2)
    var depth = 0
    var isInString = false
    var isEscaped = false
    for (index, byte) in bytes.enumerated() {
      if isInString {
        output.append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""):
        isInString = true
        output.append(byte)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        output.append(byte)
        if !isClosing(index + 1) { breakLine(&output, depth) }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if !isOpening(index - 1) { breakLine(&output, depth) }
        output.append(byte)
      case UInt8(ascii: ","):
        output.append(byte)
        breakLine(&output, depth)
      case UInt8(ascii: ":"):
        output.append(byte)
        output.append(UInt8(ascii: " "))
      default: output.append(byte)
      }
    }
    return output
  }

  private func isClosing(_ index: Int) -> Bool {
    index < bytes.count && (bytes[index] == UInt8(ascii: "}") || bytes[index] == UInt8(ascii: "]"))
  }
  private func isOpening(_ index: Int) -> Bool { index >= 0 && (bytes[index] == UInt8(ascii: "{") || bytes[index] == UInt8(ascii: "[")) }

  private func breakLine(_ output: inout [UInt8], _ depth: Int) {
    output.append(UInt8(ascii: "\n"))
    for _ in 0..<depth { output.append(UInt8(ascii: " ")) }
  }

  /// The text of its summary; `nil` where it has none.
  var summary: String? {
    struct Summarised: Decodable {
      struct Summary: Decodable { let text: String }
      let summary: Summary?
    }
    return try? JSONDecoder().decode(Summarised.self, from: Data(bytes)).summary?.text  // an error record has none
  }
}
