import ArgumentParser
import Extraction

/// The command line: it reads arguments and prints; the stages do the work.
@main
struct Communique: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communique",
    abstract: say(
      "Lit les communiqués de presse des préfectures : dates, chiffres, lieux et responsables, vérifiés et situés sur la page.",
      "Reads the press releases of French préfectures: dates, figures, places and officials, checked and located on the page."),
    discussion: exitCodes,
    version: version,
    subcommands: [
      ExtractCommand.self,
      ParseCommand.self,
      BatchCommand.self,
      ValidateCommand.self,
      ChecksCommand.self,
      ExplainCommand.self,
      WatchCommand.self,
      DigestCommand.self,
      SchemaCommand.self,
      DoctorCommand.self,
      WorkerCommand.self,
    ])

  static let version = "1.0.0"

  /// Runs the command that the arguments name; arguments that are not UTF-8 are kept byte for byte.
  static func main() {
    let arguments = CommandLine.unsafeArgv
    let count = Int(CommandLine.argc)
    let texts = (1..<max(count, 1)).compactMap { index in
      arguments[index].map {
        InputPath.argument(Array(UnsafeBufferPointer(start: $0, count: length(of: $0))).map { UInt8(bitPattern: $0) })
      }
    }
    do {
      var command = try parseAsRoot(withoutLanguage(texts))
      try command.run()
    } catch {
      leave(error)
    }
  }

  /// Ends with what an error says: help on standard output, a mistake in the arguments on standard error with status 2.
  private static func leave(_ error: any Error) -> Never {
    let text = fullMessage(for: error)
    let message = text == version ? text : argumentMessage(text)
    switch exitCode(for: error) {
    case .success:
      write(Array((message + "\n").utf8), to: 1)
      exit(withError: nil)
    case .validationFailure:
      complain(message)
      exit(withError: ExitCode(ExitStatus.usage.rawValue))
    default:
      exit(withError: error)
    }
  }

  private static func length(of text: UnsafeMutablePointer<CChar>) -> Int {
    var length = 0
    while text[length] != 0 { length += 1 }
    return length
  }
}
