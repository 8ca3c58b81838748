import Foundation
import Testing

/// A folder of small releases, the folder that a batch writes to, and ways to run and to hurt that batch.
final class BatchFolder {
  let scratch: Scratch
  var input: String { scratch.path("in") }
  var output: String { scratch.path("out") }

  /// - Parameter count: Releases, no two alike.
  init(_ count: Int) throws {
    scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: input, withIntermediateDirectories: true)
    for number in 0..<count { try write(String(format: "%04d.pdf", number), smallPDF(number)) }
  }

  func write(_ name: String, _ pdf: String) throws {
    try Data(pdf.utf8).write(to: URL(filePath: input).appending(path: name))
  }

  /// Puts one of the project's samples into the folder.
  func copySample(_ name: String) throws {
    try FileManager.default.copyItem(at: Program.package.appending(path: "Samples/\(name)"), to: URL(filePath: input).appending(path: name))
  }

  /// Runs a batch to its end.
  func run(_ options: String..., output: String? = nil) throws -> Program.Result {
    try Program.shell("communique batch '\(input)' --output '\(output ?? self.output)' --quiet \(options.joined(separator: " "))")
  }

  /// Starts a batch in a process group of its own.
  func start() throws -> RunningBatch { try RunningBatch(["batch", input, "--output", output, "--quiet"]) }

  /// The files of the output folder with their bytes, without the batch's own state.
  func outputs(_ folder: String? = nil) throws -> [String: Data] {
    let root = URL(filePath: folder ?? output)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { !$0.hasPrefix(".communique") }
    var files: [String: Data] = [:]
    for name in names {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: root.appending(path: name).path, isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try Data(contentsOf: root.appending(path: name)) }
    }
    return files
  }

  /// The lines of one of the output files, as JSON objects; every line must be one.
  func lines(_ name: String) throws -> [[String: Any]] {
    let data = try Data(contentsOf: URL(filePath: output).appending(path: name))
    return try data.split(separator: UInt8(ascii: "\n")).map { line in
      try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
    }
  }

  /// A release of one page, by hand: Poppler repairs the missing table of objects.
  private func smallPDF(_ number: Int) -> String {
    let lines = (0...number % 20).map {
      "(Le \($0 + 1)/03/2024, \(number * 37 + $0) habitants de Rouen ont recu \($0),5 % des aides.) Tj T*"
    }
    let content = "BT /F 11 Tf 60 780 Td 15 TL (Communique de presse n \(number)) Tj T* " + lines.joined(separator: " ") + " ET"
    return """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
      4 0 obj<</Length \(content.utf8.count)>>stream
      \(content)
      endstream endobj
      5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>endobj
      trailer<</Root 1 0 R>>
      %%EOF
      """
  }
}

/// A batch that runs, and can be killed.
final class RunningBatch {
  let pid: pid_t
  private var status: Int32?

  init(_ arguments: [String]) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] { posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let words = ([Program.path] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var pid: pid_t = 0
    try #require(posix_spawn(&pid, Program.path, &actions, &attributes, words, environ) == 0)
    self.pid = pid
  }

  deinit {
    kill(-pid, SIGKILL)
    _ = wait()
  }

  /// Whether it is still there.
  var isRunning: Bool {
    if status != nil { return false }
    var status: Int32 = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return true }
    self.status = status
    return false
  }

  /// Its exit status as a shell has it, once it has ended.
  func wait() -> Int32 {
    if status == nil {
      var status: Int32 = 0
      waitpid(pid, &status, 0)
      self.status = status
    }
    let status = status ?? 0
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }

  /// Its workers' process numbers.
  var workers: [pid_t] {
    let children = try? String(contentsOfFile: "/proc/\(pid)/task/\(pid)/children", encoding: .utf8)  // gone: none
    return (children ?? "").split(separator: " ").compactMap { pid_t($0) }
  }
}
