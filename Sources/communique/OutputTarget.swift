import Extraction
import Glibc

/// Where a command's data goes: standard output, or a file that is there whole or not at all.
struct OutputTarget {
  private let path: [UInt8]?

  /// `-` is standard output.
  init(_ argument: String) { path = argument == "-" ? nil : InputPath(argument: argument).bytes }

  /// Writes everything; false, and one line on standard error, where that is impossible.
  func write(_ bytes: [UInt8]) -> Bool {
    guard let path else { return communique.write(bytes, to: 1) || fail(InputPath(bytes: Array("-".utf8))) }
    let partial = path + Array(".partial".utf8)
    let descriptor = withCString(partial) { open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644) }
    guard descriptor >= 0 else { return fail(InputPath(bytes: path)) }
    let isWhole = communique.write(bytes, to: descriptor) && fsync(descriptor) == 0
    close(descriptor)
    let isNamed = isWhole && withCString(partial) { from in withCString(path) { rename(from, $0) } } == 0
    if !isNamed { _ = withCString(partial) { unlink($0) } }
    return isNamed || fail(InputPath(bytes: path))
  }

  private func fail(_ path: InputPath) -> Bool {
    let reason = String(cString: strerror(errno))
    complain(
      say(
        "communique : \(path) : impossible d’écrire (\(reason)). Vérifiez le dossier et les droits, ou choisissez une autre sortie avec -o.",
        "communique: \(path): cannot write (\(reason)). Check the folder and its permissions, or choose another output with -o."))
    return false
  }

  private func withCString(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Int32) -> Int32 {
    (bytes + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { $0.baseAddress.map(body) ?? -1 }
  }
}
