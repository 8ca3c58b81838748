import ArgumentParser
import Extraction
import Glibc
import Isolation
import Pipeline

/// `communique batch FOLDER --output FOLDER`
struct BatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch",
    abstract: say(
      "Lit tous les PDF d’un dossier, et reprend où il s’était arrêté.", "Reads every PDF of a folder, and goes on where it stopped."),
    discussion: say(
      """
      Seul ce qui est nouveau ou changé est lu ; tuer le programme ne perd rien. Ctrl-C finit les documents en cours.

      Exemples :
        communique batch communiques --output releves
        communique batch 2023 2024.zip 'recus/*.pdf' --output releves --to json --to csv
        find . -name '*.pdf' -print0 | communique batch --files-from - --output releves

      \(exitCodes)
      """,
      """
      Only what is new or changed is read; killing the program loses nothing. Ctrl-C finishes the documents in hand.

      Examples:
        communique batch releases --output records
        communique batch 2023 2024.zip 'received/*.pdf' --output records --to json --to csv
        find . -name '*.pdf' -print0 | communique batch --files-from - --output records

      \(exitCodes)
      """))

  @Argument(
    help: ArgumentHelp(say("Dossiers, fichiers, archives ZIP, motifs.", "Folders, files, ZIP archives, patterns."), valueName: "input"))
  var inputs: [String] = []

  @Option(
    help: ArgumentHelp(
      say(
        "Liste de fichiers, un par ligne ou séparés par NUL ; - pour l’entrée standard.",
        "List of files, one a line or NUL between them; - for standard input."),
      valueName: "path"))
  var filesFrom: String?

  @OptionGroup(title: say("Sortie", "Output")) var batch: BatchSettings
  @OptionGroup(title: say("Options de lecture", "Reading options")) var reading: ReadingOptions
  @OptionGroup(title: say("Limites", "Limits")) var bounds: LimitOptions
  @OptionGroup(title: say("Constats", "Findings")) var failure: FailureOptions

  mutating func validate() throws {
    if inputs.isEmpty && filesFrom == nil {
      throw ValidationError(say("Donnez un dossier, des fichiers ou --files-from.", "Give a folder, files or --files-from."))
    }
  }

  func run() throws {
    let stop = StopSignals()
    let options = try batch.options(inputs: paths(), reading: reading, bounds: bounds)
    if let folder = options.inputThatIsOutput { try refuseOutput(in: folder) }
    let report = BatchReport(settings: batch, stop: stop)
    let status = report.reportingErrors {
      let batch = try Batch(options)
      let counts = try batch.run(report)
      let findings = failure.failOn == .never ? nil : try batch.documents(failing: failure.failOn)
      report.finish(counts, of: sources, findings: findings, timings: batch.timings)
      return max(counts.status, findings ?? 0 > 0 ? .findings : .done)
    }
    if let signal = stop.received { throw ExitCode(128 + signal) }
    try status.leave()
  }

  /// The inputs in words.
  private var sources: String {
    let list = filesFrom.map { $0 == "-" ? say("l’entrée standard", "standard input") : $0 }
    return (inputs + [list].compactMap(\.self)).joined(separator: ", ")
  }

  private func paths() throws -> [InputPath] {
    let given = inputs.map { InputPath(argument: $0) }
    guard let filesFrom else { return given }
    do throws(ExtractionError) {
      let list =
        filesFrom == "-"
        ? try InputPath.readStandardInput(maximumBytes: Int.max) : try InputPath(argument: filesFrom).readWaiting(maximumBytes: Int.max)
      let names =
        list.contains(0)
        ? list.split(separator: 0) : list.split(separator: 0x0A).map { $0.last == 0x0D ? $0.dropLast() : $0 }  // CR LF: a list from Windows
      return given + names.filter { !$0.isEmpty }.map { InputPath(bytes: Array($0)) }
    } catch {
      complain(about: filesFrom, error.message(in: userLanguage))
      throw ExitCode(ExitStatus.noneRead.rawValue)
    }
  }
}

/// Refuses to write among what is read.
func refuseOutput(in folder: InputPath) throws {
  complain(
    about: folder,
    say(
      "ce dossier est lu ; --output ne peut être ni lui, ni dedans. Donnez un autre dossier de sortie.",
      "this folder is read; --output cannot be it or lie in it. Give another output folder."))
  try ExitStatus.usage.leave()
}

extension BatchCounts {
  /// How the run ends.
  var status: ExitStatus { done == 0 ? .noneRead : failed > 0 ? .someFailed : .done }
}
