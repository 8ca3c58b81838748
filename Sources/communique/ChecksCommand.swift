import ArgumentParser
import Documents
import Validation

/// `communique checks [CODE]`
struct ChecksCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checks",
    abstract: say("Nomme les contrôles, ou en explique un.", "Names the checks, or explains one."),
    discussion: say(
      """
      Exemples :
        communique checks
        communique checks percent-base
      """,
      """
      Examples:
        communique checks
        communique checks percent-base
      """))

  @Argument(help: ArgumentHelp(say("Le contrôle à expliquer.", "The check to explain."), valueName: "code"))
  var code: String?

  mutating func validate() throws {
    guard let code, check(code) == nil else { return }
    throw ValidationError(
      say("Le contrôle «\u{A0}\(code)\u{A0}» n’existe pas ; `communique checks` les nomme tous.", "There is no check «\(code)»."))
  }

  func run() throws {
    let text = code.flatMap(check)?.markdown(in: userLanguage) ?? list
    guard write(Array(text.utf8), to: 1) else { return try ExitStatus.notWritable.leave() }
  }

  private func check(_ code: String) -> (any RecordCheck)? { (allRecordChecks + allLintRules).first { $0.code == code } }

  /// One line a check: code, level, what it verifies; those of `--lint` apart.
  private var list: String {
    let lint = say("\nAvec --lint :\n", "\nWith --lint:\n")
    return allRecordChecks.map(line).joined() + lint + allLintRules.map(line).joined()
  }

  private func line(for check: any RecordCheck) -> String {
    let width = 22
    let level = check.severity.name(in: userLanguage)
    return check.code + spaces(width - check.code.count) + level + spaces(15 - level.count) + check.page.verifies.text(in: userLanguage)
      + "\n"
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: max(count, 1)) }
}
