/// Bytes in the making: room is made once for several, which are then set one after the other.
struct ByteBuffer {
  private var storage: [UInt8] = []
  private var count = 0

  /// What has been written.
  var bytes: [UInt8] { Array(storage[..<count]) }

  /// Writes up to `most` bytes: those that the body sets.
  @inline(__always)
  mutating func write(upTo most: Int, _ body: (inout Stretch) -> Void) {
    if storage.count - count < most { grow(by: most) }
    storage.withUnsafeMutableBufferPointer { buffer in
      var stretch = Stretch(buffer: buffer, position: count)
      body(&stretch)
      count = stretch.position
    }
  }

  private mutating func grow(by more: Int) {
    storage.append(contentsOf: repeatElement(0, count: max(more, storage.count, 1024)))
  }

  /// The room for a few bytes, set from left to right.
  struct Stretch {
    fileprivate let buffer: UnsafeMutableBufferPointer<UInt8>
    fileprivate var position: Int

    /// Sets the next byte.
    @inline(__always)
    mutating func set(_ byte: UInt8) {
      buffer[position] = byte
      position &+= 1
    }

    /// Sets the next bytes.
    @inline(__always)
    mutating func set(contentsOf bytes: UnsafeBufferPointer<UInt8>) {
      for offset in bytes.indices { buffer[position &+ offset] = bytes[offset] }
      position &+= bytes.count
    }

    /// Sets the next bytes to a character of ASCII.
    @inline(__always)
    mutating func set(_ character: Unicode.Scalar, times count: Int) {
      for offset in 0..<count { buffer[position &+ offset] = UInt8(ascii: character) }
      position &+= count
    }

    /// Sets the next byte to an ASCII character.
    @inline(__always)
    mutating func set(_ character: Unicode.Scalar) { set(UInt8(ascii: character)) }
  }
}
