import Glibc

/// The program `tesseract`, which reads the letters of a picture.
struct Tesseract {
  /// Why it read nothing.
  enum Failure: Error {
    /// The program or its French data is not installed, or it gave up.
    case unavailable
  }

  /// Reads a picture in French.
  ///
  /// - Parameter picture: The picture as PGM.
  /// - Returns: The words it found, one a line of tab-separated values (tesseract's `tsv`).
  func read(_ picture: [UInt8]) throws(Failure) -> String {
    guard let input = Pipe() else { throw .unavailable }
    guard let output = Pipe() else {
      input.close()
      throw .unavailable
    }
    let process = spawn(readingFrom: input.reading, writingTo: output.writing)
    close(input.reading)
    close(output.writing)
    // Tesseract takes in the whole picture before it writes a word: first one pipe, then the other, cannot lock up.
    if process != nil { write(picture, to: input.writing) }
    close(input.writing)
    let text = process == nil ? [] : readAll(from: output.reading)
    close(output.reading)
    guard let process, hasSucceeded(process) else { throw .unavailable }
    return String(decoding: text, as: UTF8.self)
  }

  private func spawn(readingFrom input: Int32, writingTo output: Int32) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    // One thread: pages are read side by side in other processes, and the words do not depend on it.
    let status = withCStrings(["tesseract", "stdin", "stdout", "-l", "fra", "--dpi", "300", "tsv"]) { arguments in
      withCStrings(["PATH=/usr/local/bin:/usr/bin:/bin", "OMP_THREAD_LIMIT=1", "LC_ALL=C.UTF-8"]) { variables in
        posix_spawnp(&process, "tesseract", &actions, nil, arguments, variables)
      }
    }
    return status == 0 ? process : nil
  }

  private func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  private func readAll(from descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }

  private func hasSucceeded(_ process: pid_t) -> Bool {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return false }
    }
    return status == 0
  }
}

/// A pipe that programs started later do not inherit.
private struct Pipe {
  let reading, writing: Int32

  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    (reading, writing) = (ends[0], ends[1])
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  func close() {
    Glibc.close(reading)
    Glibc.close(writing)
  }
}

/// Calls with strings as C has them, a null pointer after the last.
private func withCStrings<Result>(
  _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
  let copies: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) } + [nil]
  defer { for copy in copies { free(copy) } }
  return copies.withUnsafeBufferPointer { pointers in
    withUnsafePointer(to: nil as UnsafeMutablePointer<CChar>?) { empty in body(pointers.baseAddress ?? empty) }
  }
}
