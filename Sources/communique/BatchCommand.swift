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

  mutating func validate() throws {
    if inputs.isEmpty && filesFrom == nil {
      throw ValidationError(say("Donnez un dossier, des fichiers ou --files-from.", "Give a folder, files or --files-from."))
    }
  }

  func run() throws {
    let stop = StopSignals()
    let options = try batch.options(inputs: paths(), reading: reading, bounds: bounds)
    let report = BatchReport(settings: batch, stop: stop)
    let status = report.reportingErrors {
      let counts = try Batch(options).run(report)
      report.finish(counts)
      return counts.status
    }
    if let signal = stop.received { throw ExitCode(128 + signal) }
    try status.leave()
  }

  private func paths() throws -> [InputPath] {
    let given = inputs.map { InputPath(argument: $0) }
    guard let filesFrom else { return given }
    do throws(ExtractionError) {
      let list =
        filesFrom == "-"
        ? try InputPath.readStandardInput(maximumBytes: Int.max) : try InputPath(argument: filesFrom).read(maximumBytes: Int.max)
      let separator: UInt8 = list.contains(0) ? 0 : 0x0A
      return given + list.split(separator: separator).map { InputPath(bytes: Array($0)) }
    } catch {
      complain("communique : \(filesFrom) : \(error)")
      throw ExitCode(ExitStatus.noneRead.rawValue)
    }
  }
}

extension BatchCounts {
  /// How the run ends.
  var status: ExitStatus { done == 0 ? .noneRead : failed > 0 ? .someFailed : .done }
}
