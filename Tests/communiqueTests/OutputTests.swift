import Foundation
import Testing

/// `Output` is what `make demo` writes for `Samples`, byte for byte.
@Suite struct OutputTests {
  @Test func `is what a fresh run writes`() throws {
    let scratch = try Scratch()
    let result = try Program.run("batch", "Samples", "--output", scratch.path("Output"))
    try #require(result.status == 0, "\(result.messages)")

    let kept = try contents(of: Program.package.appending(path: "Output"))
    let fresh = try contents(of: scratch.folder.appending(path: "Output"))
    #expect(kept.keys.sorted() == fresh.keys.sorted())
    for (name, content) in kept {
      #expect(fresh[name] == content, "Output/\(name) is not what a run writes now. See why, then run «make demo» and commit it.")
    }
  }

  /// The visible files below a folder; the journal, hidden, holds what is of one machine only.
  private func contents(of folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let visible = names.filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
    return try visible.reduce(into: [:]) { found, name in
      let file = folder.appending(path: name)
      if !file.hasDirectoryPath, (try file.resourceValues(forKeys: [.isRegularFileKey])).isRegularFile == true {
        found[name] = try Data(contentsOf: file)
      }
    }
  }
}
