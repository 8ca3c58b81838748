import Glibc

/// A system call that failed, with the kernel's reason.
public struct SystemCallError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the call.
  public let call: String
  /// The value of `errno`.
  public let code: Int32

  /// The failure of `call` just now.
  public init(_ call: String, code: Int32 = errno) {
    self.call = call
    self.code = code
  }

  /// The call and the C library's words for its error.
  public var description: String { "\(call): \(String(cString: strerror(code)))" }
}

/// Reads what is there; empty at the end of the input.
func readBytes(from descriptor: Int32, atMost count: Int) throws(SystemCallError) -> [UInt8] {
  while true {
    var status = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      status = read(descriptor, buffer.baseAddress, count)
      initialized = max(0, status)
    }
    if status >= 0 { return bytes }
    if errno != EINTR { throw SystemCallError("read") }
  }
}

/// Writes all of it, however often the kernel takes only a part.
public func writeAll(_ bytes: [UInt8], to descriptor: Int32) throws(SystemCallError) {
  var done = 0
  while done < bytes.count {
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done) }
    if written >= 0 {
      done += written
    } else if errno != EINTR {
      throw SystemCallError("write")
    }
  }
}

/// A pipe whose ends no other program inherits.
struct Pipe {
  let reading: Int32
  let writing: Int32

  /// - Parameter capacity: What the kernel is asked to buffer, in bytes; it may give less.
  init(capacity: Int32) throws(SystemCallError) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemCallError("pipe") }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let setPipeSize: Int32 = 1031  // F_SETPIPE_SZ
    _ = fcntl(reading, setPipeSize, capacity)
  }

  static func makeNonBlocking(_ descriptor: Int32) {
    _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
  }
}
