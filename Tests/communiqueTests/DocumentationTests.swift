import Foundation
import Testing

/// Whatever a user can meet is documented: commands, rules, checks and formats.
@Suite struct DocumentationTests {
  @Test func `README.md names every command`() throws {
    let help = try Program.run("--help").output
    let commands = help.matches(of: /(?m)^  ([a-z]+)(?: \([a-z]+\))?  +\S/).map { String($0.output.1) }.filter { $0 != "help" }
    #expect(commands.count >= 5, "\(help)")
    let readme = try text("README.md")
    for command in commands { #expect(readme.contains("communique \(command)"), "README.md does not show «communique \(command)».") }
  }

  @Test func `README.md names every format`() throws {
    let readme = try text("README.md")
    for id in try identifiers(below: "Sources/Writing/Formats") {
      #expect(readme.contains("`\(id)`"), "README.md does not name the format `\(id)`.")
    }
  }

  @Test func `docs/rules.md explains every rule`() throws {
    let reference = try text("docs/rules.md")
    for id in try identifiers(below: "Sources/Parsing") {
      #expect(reference.contains("`\(id)`"), "docs/rules.md does not explain `\(id)`. Run scripts/make_reference.py.")
    }
  }

  @Test func `docs/checks.md explains every check`() throws {
    let reference = try text("docs/checks.md")
    for id in try identifiers(below: "Sources/Validation/Checks") {
      #expect(reference.contains("`\(id)`"), "docs/checks.md does not explain `\(id)`. Run scripts/make_reference.py.")
    }
  }

  /// What the Swift files of a folder give as their `id`, `code` or `name`.
  private func identifiers(below folder: String) throws -> [String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: Program.package.appending(path: folder).path)
    let found = try names.filter { $0.hasSuffix(".swift") }.flatMap { name in
      try text("\(folder)/\(name)").matches(of: /(?:static )?let (?:id|code|name)(?:: String)? = "([^"\\]+)"/).map { String($0.output.1) }
    }
    #expect(!found.isEmpty, "no identifier found below \(folder)")
    return found
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOf: Program.package.appending(path: name), encoding: .utf8)
  }
}
