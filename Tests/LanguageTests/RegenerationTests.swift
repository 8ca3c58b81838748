import Foundation
import Testing

/// The resources in the tree are what their scripts write; checked where the source packages are installed.
@Suite struct RegenerationTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func `the lexicon is what its script writes`() throws {
    try expectEqual("lexicon.bin", by: "make_lexicon.py", from: "/usr/share/hunspell/fr.dic")
  }

  @Test func `the gazetteer is what its script writes`() throws {
    try expectEqual("gazetteer.bin", by: "make_gazetteer.py", from: "/usr/share/unicode/cldr/common/main/fr.xml")
  }

  /// Runs a script and compares what it writes; says so and stops where a source or Python is missing.
  private func expectEqual(_ resource: String, by script: String, from source: String) throws {
    guard FileManager.default.fileExists(atPath: source) else {
      print("\(resource): not regenerated, \(source) is not installed")
      return
    }
    let output = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString)-\(resource)")
    defer { try? FileManager.default.removeItem(at: output) }  // a left-over temporary file harms nobody
    let python = Process()
    python.executableURL = URL(filePath: "/usr/bin/env")
    python.arguments = ["python3", Self.root.appending(path: "scripts/\(script)").path, "--output", output.path]
    try python.run()
    python.waitUntilExit()
    guard python.terminationStatus != 3 else {
      print("\(resource): not regenerated, a Python package is not installed")
      return
    }
    #expect(python.terminationStatus == 0)
    let written = try Data(contentsOf: output)
    let committed = try Data(contentsOf: Self.root.appending(path: "Sources/CLanguageData/\(resource)"))
    #expect(written == committed, "\(resource) is stale: run scripts/\(script)")
  }
}
