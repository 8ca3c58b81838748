import Glibc

extension InputPath {
  /// Reads the file whole.
  ///
  /// Only a regular file is read: a pipe or a device is never waited for.
  /// - Throws: `.notFound`, `.unreadable`, `.notAFile`, `.tooLarge`.
  public func read(maximumBytes: Int) throws(ExtractionError) -> [UInt8] {
    let descriptor = try opened(O_NONBLOCK)
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= maximumBytes else { throw .tooLarge(.bytes(Int(status.st_size)), maximum: maximumBytes) }
    return try Self.readAll(descriptor, expected: Int(status.st_size), maximumBytes: maximumBytes)
  }

  /// Reads a file of the user's own, such as a list; a pipe is read to its end.
  ///
  /// - Throws: `.notFound`, `.unreadable`, `.tooLarge`.
  public func readWaiting(maximumBytes: Int) throws(ExtractionError) -> [UInt8] {
    let descriptor = try opened(0)
    defer { close(descriptor) }
    return try Self.readAll(descriptor, expected: 1 << 16, maximumBytes: maximumBytes)
  }

  private func opened(_ flags: Int32) throws(ExtractionError) -> Int32 {
    let descriptor = (bytes + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { path in
      path.baseAddress.map { open($0, O_RDONLY | O_CLOEXEC | flags) } ?? -1
    }
    guard descriptor >= 0 else { throw errno == ENOENT ? .notFound : .unreadable(errno: errno) }
    return descriptor
  }

  /// Reads standard input to its end.
  ///
  /// - Throws: `.unreadable`, `.tooLarge`.
  public static func readStandardInput(maximumBytes: Int) throws(ExtractionError) -> [UInt8] {
    try readAll(0, expected: 1 << 16, maximumBytes: maximumBytes)
  }

  private static func readAll(_ descriptor: Int32, expected: Int, maximumBytes: Int) throws(ExtractionError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expected)
    var chunk = [UInt8](repeating: 0, count: min(expected + 1, 1 << 16))
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count == 0 { return bytes }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw .unreadable(errno: errno) }
      bytes.append(contentsOf: chunk[..<count])
      guard bytes.count <= maximumBytes else { throw .tooLarge(.bytes(bytes.count), maximum: maximumBytes) }
    }
  }
}
