import Glibc
import Logging
import Pipeline
import Records

/// Where a batch says what happens.
protocol BatchLog {
  /// How often progress is said.
  var interval: Duration { get }
  func failed(_ name: String, _ failure: ErrorRecord.Failure)
  func progress(_ progress: BatchProgress)
  func finished(_ line: String, _ progress: BatchProgress)
  func stopped(_ message: String)
}

/// One line an event.
struct PlainBatchLog: BatchLog {
  let interval = Duration.seconds(5)

  func failed(_ name: String, _ failure: ErrorRecord.Failure) { complain("\(name) : \(failure.message)") }
  func progress(_ progress: BatchProgress) { complain(progress.line) }
  func finished(_ line: String, _ progress: BatchProgress) { complain(line) }
  func stopped(_ message: String) { complain("communique : \(message)") }
}

/// A bar that stays in its line, and lines above it.
struct TerminalBatchLog: BatchLog {
  let interval = Duration.milliseconds(200)
  private let eraseLine = "\r\u{1B}[K"
  private let cells = 24

  func failed(_ name: String, _ failure: ErrorRecord.Failure) { complain("\(eraseLine)\(name) : \(failure.message)") }

  func progress(_ progress: BatchProgress) {
    let full = Int(progress.share * Double(cells))
    let bar = String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
    write(Array("\(eraseLine)\(bar) \(progress.line)".utf8), to: STDERR_FILENO)
  }

  func finished(_ line: String, _ progress: BatchProgress) { complain(eraseLine + line) }
  func stopped(_ message: String) { complain("\(eraseLine)communique : \(message)") }
}

/// One JSON object an event, through swift-log.
struct JSONBatchLog: BatchLog {
  let interval = Duration.seconds(5)
  private let logger = Logger(label: "communique.batch") { _ in JSONLogHandler() }

  func failed(_ name: String, _ failure: ErrorRecord.Failure) {
    logger.error(
      "failed", metadata: ["file": "\(name)", "code": "\(failure.code)", "stage": "\(failure.stage)", "reason": "\(failure.message)"])
  }

  func progress(_ progress: BatchProgress) { logger.info("progress", metadata: counts(progress)) }

  func finished(_ line: String, _ progress: BatchProgress) {
    logger.info("finished", metadata: counts(progress).merging(["line": "\(line)"]) { $1 })
  }

  func stopped(_ message: String) { logger.critical("stopped", metadata: ["reason": "\(message)"]) }

  private func counts(_ progress: BatchProgress) -> Logger.Metadata {
    let counts = progress.counts
    return [
      "total": "\(counts.total)", "done": "\(counts.done)", "failed": "\(counts.failed)", "skipped": "\(counts.skipped)",
      "unchanged": "\(counts.unchanged)", "duplicates": "\(counts.duplicates)",
    ]
  }
}
