import ArgumentParser
import Extraction
import Pipeline

/// `communique watch FOLDER --output FOLDER`
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch",
    abstract: say("Lit les PDF d’un dossier au fil de leur arrivée.", "Reads the PDFs of a folder as they arrive."),
    discussion: say(
      """
      Un fichier est lu quand il ne change plus ; ce qui a été lu avant l’arrêt ne l’est pas de nouveau. Ctrl-C arrête.

      Exemple :
        communique watch recus --output releves

      \(exitCodes)
      """,
      """
      A file is read once it no longer changes; what was read before a stop is not read again. Ctrl-C stops.

      Example:
        communique watch received --output records

      \(exitCodes)
      """))

  @Argument(help: ArgumentHelp(say("Dossiers.", "Folders."), valueName: "folder"))
  var inputs: [String]

  @Option(help: ArgumentHelp(say("Secondes sans changement avant lecture.", "Seconds without change before reading."), valueName: "s"))
  var settle = 2

  @Option(help: ArgumentHelp(say("Secondes entre deux parcours complets.", "Seconds between two full looks."), valueName: "s"))
  var rescan = 30

  @OptionGroup(title: say("Sortie", "Output")) var batch: BatchSettings
  @OptionGroup(title: say("Options de lecture", "Reading options")) var reading: ReadingOptions
  @OptionGroup(title: say("Limites", "Limits")) var bounds: LimitOptions

  mutating func validate() throws {
    guard settle > 0, rescan > 0 else {
      throw ValidationError(say("--settle et --rescan sont positifs.", "--settle and --rescan are positive."))
    }
  }

  func run() throws {
    let stop = StopSignals()
    let options = try batch.options(inputs: inputs.map { InputPath(argument: $0) }, reading: reading, bounds: bounds)
    if let input = options.inputThatIsNoFolder {
      complain(about: input, say("ce dossier n’existe pas. Vérifiez le chemin.", "there is no such folder. Check the path."))
      return try ExitStatus.noneRead.leave()
    }
    if let folder = options.inputAroundOutput { try refuseOutput(in: folder) }
    let report = BatchReport(settings: batch, stop: stop, saysProgress: false)
    let intervals = Batch.WatchIntervals(settling: .seconds(settle), rescan: .seconds(rescan))
    let status = report.reportingErrors {
      let batch = try Batch(options)
      try batch.watch(report, intervals: intervals) {
        report.finish($0, of: inputs.joined(separator: ", "), timings: batch.timings)
      }
      return .done
    }
    if let signal = stop.received { throw ExitCode(128 + signal) }
    try status.leave()
  }
}
