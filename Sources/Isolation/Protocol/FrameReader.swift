import Glibc

/// Reads header lines and documents from a blocking file descriptor.
struct FrameReader {
  /// The input broke off, or a header is no header.
  struct BrokenFraming: Error {}

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private static let longestLine = 64 << 10

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next request, without its document; `nil` at the end of the input.
  mutating func request() throws -> Request? {
    guard let line = try line() else { return nil }
    guard let request = try? Request(line: line), request.bytes >= 0 else { throw BrokenFraming() }
    return request
  }

  /// The next `count` bytes.
  mutating func document(of count: Int) throws -> [UInt8] {
    var document: [UInt8] = []
    document.reserveCapacity(count)
    try take(count) { document += $0 }
    return document
  }

  /// Passes over the next `count` bytes.
  mutating func skip(_ count: Int) throws {
    try take(count) { _ in }
  }

  private mutating func take(_ count: Int, _ use: (ArraySlice<UInt8>) -> Void) throws {
    var missing = count
    while missing > 0 {
      if position == buffer.count, try !fill() { throw BrokenFraming() }
      let end = min(position + missing, buffer.count)
      use(buffer[position..<end])
      missing -= end - position
      position = end
    }
  }

  private mutating func line() throws -> ArraySlice<UInt8>? {
    while true {
      if let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { position = end + 1 }
        return buffer[position..<end]
      }
      guard buffer.count - position < Self.longestLine else { throw BrokenFraming() }
      if try !fill() {
        guard position == buffer.count else { throw BrokenFraming() }
        return nil
      }
    }
  }

  /// Reads more behind what is not used yet; `false` at the end of the input.
  private mutating func fill() throws -> Bool {
    buffer.removeSubrange(..<position)
    position = 0
    let chunk = try readBytes(from: descriptor, atMost: 256 << 10)
    buffer += chunk
    return !chunk.isEmpty
  }
}
