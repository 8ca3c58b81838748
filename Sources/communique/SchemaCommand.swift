import ArgumentParser
import Writing

/// `communique schema`
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: say("Écrit le schéma JSON du relevé (JSON Schema 2020-12).", "Prints the JSON Schema of the record (draft 2020-12)."))

  func run() throws {
    guard write(Array((recordSchema + "\n").utf8), to: 1) else { return try ExitStatus.notWritable.leave() }
  }
}
