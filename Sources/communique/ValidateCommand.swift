import ArgumentParser
import Documents
import Extraction
import Pipeline
import Records
import Validation
import Writing

/// `communique validate FILE…`
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: say("Contrôle ce qu’un communiqué dit contre lui-même.", "Checks what a release says against itself."),
    discussion: say(
      """
      Lit des PDF, des dossiers de PDF, des relevés JSON et JSON Lines. Un fichier communique.yml dans leur dossier règle les contrôles :
        ignore: [contact-format]
        levels: {date-past: error}
        fail-on: warning
        files:
          "2019/*.pdf": {ignore: [sum-total]}

      Exemples :
        communique validate communique.pdf
        communique validate --lint --fail-on warning communiques
        communique validate releve.json --source communique.pdf
        communique validate --report sarif *.pdf > constats.sarif

      \(exitCodes)
      """,
      """
      Reads PDFs, folders of PDFs, JSON records and JSON Lines. A file communique.yml in their folder sets the checks:
        ignore: [contact-format]
        levels: {date-past: error}
        fail-on: warning
        files:
          "2019/*.pdf": {ignore: [sum-total]}

      Examples:
        communique validate release.pdf
        communique validate --lint --fail-on warning communiques
        communique validate record.json --source release.pdf
        communique validate --report sarif *.pdf > findings.sarif

      \(exitCodes)
      """))

  @Argument(
    help: ArgumentHelp(say("PDF, dossiers, relevés JSON ou JSON Lines.", "PDFs, folders, JSON records or JSON Lines."), valueName: "file"))
  var files: [String]

  @OptionGroup(title: say("Contrôles", "Checks")) var choice: CheckOptions
  @OptionGroup(title: say("Comparaisons", "Comparisons")) var comparison: ComparisonOptions

  @Option(help: ArgumentHelp(say("Format du rapport : \(reportNames).", "Format of the report: \(reportNames).")))
  var report: ReportName = ReportName("text")

  @Option(name: .shortAndLong, help: ArgumentHelp(say("Fichier de sortie, ou -.", "Output file, or -."), valueName: "path"))
  var output = "-"

  @OptionGroup(title: say("Options de lecture", "Reading options")) var reading: ReadingOptions

  func run() throws {
    let settings = try choice.settings(besides: files[0])
    let checks = choice.checks.filter { settings.asks($0.code) }
    let pipeline = try DocumentPipeline()
    let configuration = try reading.configuration()
    let inputs = files.flatMap { ValidationInput.readAll(in: InputPath(argument: $0), with: pipeline, configuration) }
    var run = ValidationRun(checks: checks, settings: settings, baseline: try choice.knownFindings())
    run.source = try comparison.sourceInput(with: pipeline, configuration)
    run.expected = try comparison.expectedFigures()
    let documents = run.documents(inputs)
    let report = ValidationReport(documents: documents, checks: checks, language: userLanguage, version: Communique.version)
    guard OutputTarget(output).write(Array(self.report.format.text(of: report).utf8)) else { return try ExitStatus.notWritable.leave() }
    guard try choice.writeBaseline(of: documents) else { return try ExitStatus.notWritable.leave() }
    try status(of: report, failOn: choice.failOn ?? settings.failOn ?? .error).leave()
  }

  /// No verification at all is no success.
  private func status(of report: ValidationReport, failOn: FailureLevel) -> ExitStatus {
    let unread = report.tally.unread
    if unread > 0 { return unread == report.documents.count ? .noneRead : .someFailed }
    if choice.writeBaseline != nil || failOn == .never { return .done }
    let isReached = report.documents.contains { $0.findings.contains { failOn.isReached(by: $0.status) } }
    return isReached || report.tally.ran == 0 ? .findings : .done
  }
}

/// The name of a report format, as `--report` takes it.
struct ReportName: ExpressibleByArgument, CustomStringConvertible {
  let format: any ReportFormat
  var description: String { format.name }

  init?(argument: String) {
    guard let format = allReportFormats.first(where: { $0.name == argument }) else { return nil }
    self.format = format
  }

  init(_ name: String) { format = allReportFormats.first { $0.name == name } ?? allReportFormats[0] }

  static var allValueStrings: [String] { allReportFormats.map(\.name) }
}

/// The names of all report formats, for the help.
private var reportNames: String { allReportFormats.map(\.name).joined(separator: ", ") }
