import Extraction
import Glibc
import Isolation

/// The right to write into an output folder: one run has it, and the kernel takes it back when that run ends, however it ends.
struct OutputLock: ~Copyable {
  /// Somebody else has it.
  struct Busy: Error {
    /// What the holder wrote of itself.
    let holder: String
  }

  private let descriptor: Int32

  /// - Throws: `Busy` where another run holds it.
  init(_ path: InputPath) throws {
    descriptor = open(path.cString, O_RDWR | O_CREAT | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputError(path, SystemCallError("open")) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let busy = Busy(holder: Self.text(of: descriptor))
      close(descriptor)
      throw busy
    }
    ftruncate(descriptor, 0)
    try OutputError.check(path) { [descriptor] in try writeAll(Array("\(getpid())".utf8), to: descriptor) }
  }

  deinit { close(descriptor) }

  private static func text(of descriptor: Int32) -> String {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = pread(descriptor, &buffer, buffer.count, 0)
    return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
  }
}
