import Foundation
import Testing

/// README.md shows real runs: every block that begins with `$ communique` is run here and must print what it shows.
@Suite struct ReadmeTests {
  @Test(arguments: try examples()) func `every command prints what README.md shows`(_ example: Example) throws {
    let scratch = try Scratch()
    let result = try Program.shell(example.command.replacing("Output-new", with: scratch.path("out")))
    let printed = (result.output + result.messages).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let cut = example.shown.firstIndex(of: "…") {
      let tail = example.shown[(cut + 1)...]
      #expect(Array(printed.prefix(cut)) == Array(example.shown[..<cut]))
      #expect(Array(printed.dropLast().suffix(tail.count)) == Array(tail))
    } else {
      #expect(Array(printed.dropLast()) == example.shown)
    }
  }

  /// A command and what it prints; «…» on a line of its own stands for lines left out.
  struct Example: CustomTestStringConvertible {
    let command: String
    let shown: [String]

    var testDescription: String { command }
  }

  static func examples() throws -> [Example] {
    let readme = try String(contentsOf: Program.package.appending(path: "README.md"), encoding: .utf8)
    return readme.matches(of: /(?ms)^```console\n(.*?)^```$/).flatMap { block in
      block.output.1.split(separator: "$ ", omittingEmptySubsequences: true).compactMap { part in
        let lines = part.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let command = lines.first, command.contains("communique") else { return nil }
        return Example(command: command, shown: Array(lines.dropFirst().dropLast()))
      }
    }
  }
}
