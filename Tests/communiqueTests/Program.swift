import Foundation

/// The built program, run as a user runs it: a process of its own, its streams and its exit status.
struct Program {
  /// What a run left behind.
  struct Result {
    let status: Int32
    let output: String
    let messages: String

    /// The lines on standard error.
    var messageLines: [Substring] { messages.split(separator: "\n") }
  }

  /// The folder of the package.
  static let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The executable beside the test bundle: the one this very build made.
  static let path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "communique").path

  /// Runs the program to its end, in the package's folder.
  static func run(_ arguments: String..., input: String = "", in folder: URL = package) throws -> Result {
    try launch(path, arguments, input: input, in: folder)
  }

  /// Runs a line of shell, where `communique` is the program: for names that are not text, pipes and signals.
  static func shell(_ line: String, in folder: URL = package) throws -> Result {
    try launch("/bin/sh", ["-c", line], input: "", in: folder)
  }

  private static func launch(_ executable: String, _ arguments: [String], input: String, in folder: URL) throws -> Result {
    let scratch = try Scratch()
    try Data(input.utf8).write(to: scratch.folder.appending(path: "in"))
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: scratch.folder.appending(path: "in"))
    process.standardOutput = try scratch.handle("out")
    process.standardError = try scratch.handle("err")
    try process.run()
    process.waitUntilExit()
    let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
    return Result(status: status, output: try scratch.text("out"), messages: try scratch.text("err"))
  }

  private static var environment: [String: String] {
    var variables = ProcessInfo.processInfo.environment
    variables["LANG"] = "fr_FR.UTF-8"
    variables["PATH"] = URL(filePath: path).deletingLastPathComponent().path + ":" + (variables["PATH"] ?? "/usr/bin:/bin")
    return variables
  }
}

/// A temporary folder that is gone when its last user is.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "communique-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }  // A folder left in /tmp is no reason to fail a test.

  /// The path of a name in the folder.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ name: String, _ content: Data) throws -> String {
    try content.write(to: folder.appending(path: name))
    return path(name)
  }

  /// An empty file, open for writing.
  func handle(_ name: String) throws -> FileHandle {
    try FileHandle(forWritingTo: URL(filePath: write(name, Data())))
  }

  /// The text of a file; bytes that are not UTF-8 are replaced.
  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appending(path: name)), as: UTF8.self)
  }

  /// The names in the folder, sorted.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
}
