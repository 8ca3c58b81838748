import ArgumentParser
import Extraction
import Foundation
import Glibc
import Isolation
import Pipeline
import Writing

/// The options that `batch` and `watch` share.
struct BatchSettings: ParsableArguments {
  @Option(name: .shortAndLong, help: ArgumentHelp(say("Dossier de sortie.", "Output folder."), valueName: "folder"))
  var output: String

  @Option(
    help: ArgumentHelp(
      say(
        "Format à écrire, à répéter ; sans lui json, summary et jsonl.", "Format to write, repeatable; json, summary and jsonl without it."),
      valueName: "format"))
  var to: [BatchFormat] = []

  @Option(help: ArgumentHelp(say("Forme des fichiers CSV : rfc4180 ou excel-fr.", "Form of the CSV files: rfc4180 or excel-fr.")))
  var csvDialect = CSVDialect.rfc4180

  @Option(
    help: ArgumentHelp(
      say("Nombre de lecteurs ; les processeurs par défaut.", "Number of workers; the processors by default."), valueName: "n"))
  var workers: Int?

  @Flag(help: ArgumentHelp(say("Relit tout.", "Reads everything again."))) var force = false
  @Flag(help: ArgumentHelp(say("Relit ce qui a échoué.", "Reads again what failed."))) var retryFailed = false

  @Flag(help: ArgumentHelp(say("Refuse de lire sans bac à sable complet.", "Refuses to read without a complete sandbox.")))
  var requireSandbox = false

  @Flag(help: ArgumentHelp(say("N’affiche pas la progression.", "Shows no progress."))) var quiet = false

  @OptionGroup var timing: TimingOptions

  @Option(help: ArgumentHelp(say("Forme des messages : text ou json.", "Form of the messages: text or json.")))
  var logFormat = LogFormat.text

  mutating func validate() throws {
    if workers ?? 1 < 1 { throw ValidationError(say("--workers vaut au moins 1.", "--workers is at least 1.")) }
  }

  /// What the batch is to do.
  func options(inputs: [InputPath], reading: ReadingOptions, bounds: LimitOptions) throws -> BatchOptions {
    try checkSandbox(usesOCR: reading.ocr)
    let limits = bounds.limits(usesOCR: reading.ocr)
    let configuration = try reading.configuration()
    return BatchOptions(
      inputs: inputs, output: InputPath(argument: output), formats: to.isEmpty ? BatchFormat.defaults : to,
      style: CollectionStyle(dialect: csvDialect, language: userLanguage),
      workers: workers ?? processorCount, limits: limits, program: try worker(reading, bounds),
      configuration: configuration.digest(version: Communique.version + " " + ownDigest()),
      rereading: force ? .everything : retryFailed ? .failures : .nothing)
  }

  /// Says what the kernel lacks, and goes no further where the user insists on it.
  private func checkSandbox(usesOCR: Bool) throws {
    var layers = SandboxLayers.offeredByKernel()
    if usesOCR { (layers.landlock, layers.seccomp) = (0, false) }
    guard !layers.areComplete else { return }
    complain(incompleteSandboxMessage(layers.missing))
    if requireSandbox { try ExitStatus.noneRead.leave() }
  }

  private func worker(_ reading: ReadingOptions, _ bounds: LimitOptions) throws -> WorkerProgram {
    let arguments = ["worker", "--protocol", "1"] + reading.arguments + bounds.arguments(usesOCR: reading.ocr)
    let flags = (requireSandbox ? ["--require-sandbox"] : []) + (timing.timings ? ["--timings"] : [])
    return WorkerProgram(path: "/proc/self/exe", arguments: arguments + flags)
  }

  /// What tells this build from every other, which may read otherwise even under the same version: the linker's digest of the program,
  /// which stands among the notes at the head of its file.
  private func ownDigest() -> String {
    let program = FileHandle(forReadingAtPath: "/proc/self/exe")
    guard let head = try? program?.read(upToCount: 4 << 10) else { return "" }  // unreadable: the version alone counts
    return ContentHash(of: Array(head).span).hex
  }
}

extension BatchFormat: ExpressibleByArgument {}
extension CSVDialect: ExpressibleByArgument {}

/// `--log-format`
enum LogFormat: String, ExpressibleByArgument, CaseIterable { case text, json }
