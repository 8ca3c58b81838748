import Glibc
import Isolation
import Pipeline
import Records

/// What a batch says while it runs and when it ends, all on standard error.
final class BatchReport: BatchObserver {
  private let settings: BatchSettings
  private let stop: StopSignals
  private let log: any BatchLog
  private let start = ContinuousClock.now
  private var lastLine = ContinuousClock.now

  private let saysProgress: Bool

  init(settings: BatchSettings, stop: StopSignals, saysProgress: Bool = true) {
    self.settings = settings
    self.saysProgress = saysProgress && !settings.quiet
    self.stop = stop
    log = Self.log(settings)
  }

  private static func log(_ settings: BatchSettings) -> any BatchLog {
    if settings.logFormat == .json { return JSONBatchLog() }
    return isatty(STDERR_FILENO) == 1 && !settings.quiet ? TerminalBatchLog() : PlainBatchLog()
  }

  func settled(_ name: String, failure: ErrorRecord.Failure?, counts: BatchCounts) {
    guard let failure else { return }
    log.failed(name, failure)
  }

  func mayGoOn(_ counts: BatchCounts) -> Bool {
    if saysProgress && ContinuousClock.now - lastLine > log.interval {
      lastLine = .now
      log.progress(BatchProgress(counts: counts, elapsed: lastLine - start))
    }
    return !stop.haveArrived()
  }

  func misses(_ folder: String) {
    log.stopped(
      say(
        "\(printable(folder)) : ce dossier n’est plus là. La veille reprend quand il revient ; ce qui a été lu est gardé.",
        "\(printable(folder)): this folder is gone. The watch goes on when it is back; what was read is kept."))
  }

  /// The last line: what was done, what failed, where to look.
  ///
  /// - Parameters:
  ///   - findings: Documents with findings of the level asked for, where one is.
  ///   - timings: Where the workers' time went, said where the user asks for it.
  func finish(_ counts: BatchCounts, of inputs: String, findings: Int? = nil, timings: StageTimings? = nil) {
    let progress = BatchProgress(counts: counts, elapsed: ContinuousClock.now - start, findings: findings)
    let output = printable(settings.output.hasSuffix("/") ? String(settings.output.dropLast()) : settings.output)
    let line =
      stop.received != nil
      ? progress.interruptedLine(output) : counts.total == 0 ? progress.emptyLine(printable(inputs)) : progress.lastLine(output)
    log.finished(line, progress)
    if settings.timing.timings, let timings { log.spent(timings) }
  }

  /// Runs a batch; an error that ends it becomes one message and a status.
  func reportingErrors(_ body: () throws -> ExitStatus) -> ExitStatus {
    do {
      return try body()
    } catch Batch.Refusal.busy(let holder) {
      log.stopped(
        say(
          "\(printable(settings.output)) : une autre exécution y écrit (processus \(holder)). Attendez sa fin, ou choisissez un autre dossier.",
          "\(printable(settings.output)): another run writes there (process \(holder)). Wait for its end, or choose another folder."))
      return .busy
    } catch let error as OutputError {
      log.stopped(error.message(in: userLanguage))
      return .notWritable
    } catch let error as WorkersCannotStart {
      log.stopped(
        say(
          "les processus de lecture ne démarrent pas (\(error.lastWords)). Voyez « communique doctor ».",
          "the reading processes do not start (\(error.lastWords)). See \"communique doctor\"."))
      return .noneRead
    } catch {
      log.stopped("\(error)")
      return .noneRead
    }
  }
}
