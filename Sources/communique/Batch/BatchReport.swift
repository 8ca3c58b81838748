import Glibc
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

  /// The last line: what was done, what failed, where to look.
  func finish(_ counts: BatchCounts) {
    let progress = BatchProgress(counts: counts, elapsed: ContinuousClock.now - start)
    log.finished(stop.received == nil ? progress.lastLine(settings.output) : progress.interruptedLine(settings.output), progress)
  }

  /// Runs a batch; an error that ends it becomes one message and a status.
  func reportingErrors(_ body: () throws -> ExitStatus) -> ExitStatus {
    do {
      return try body()
    } catch Batch.Refusal.busy(let holder) {
      log.stopped(
        say(
          "\(settings.output) : une autre exécution y écrit (processus \(holder)). Attendez sa fin, ou choisissez un autre dossier.",
          "\(settings.output): another run writes there (process \(holder)). Wait for its end, or choose another folder."))
      return .busy
    } catch let error as OutputError {
      log.stopped("\(error)")
      return .notWritable
    } catch {
      log.stopped("\(error)")
      return .noneRead
    }
  }
}
