import Glibc
import Logging
import Parsing
import Pipeline
import Records

/// Where a batch says what happens.
protocol BatchLog {
  /// How often progress is said.
  var interval: Duration { get }
  func failed(_ name: String, _ failure: ErrorRecord.Failure)
  func progress(_ progress: BatchProgress)
  func finished(_ line: String, _ progress: BatchProgress)
  func spent(_ timings: StageTimings)
  func stopped(_ message: String)
}

/// One line an event.
struct PlainBatchLog: BatchLog {
  let interval = Duration.seconds(5)

  func failed(_ name: String, _ failure: ErrorRecord.Failure) { complain(about: name, failure.message(in: userLanguage)) }
  func progress(_ progress: BatchProgress) { complain(progress.line) }
  func finished(_ line: String, _ progress: BatchProgress) { complain(line) }
  func spent(_ timings: StageTimings) { complain(timings.report) }
  func stopped(_ message: String) { complain(about: "communique", message) }
}

/// A bar that stays in its line, and lines above it.
struct TerminalBatchLog: BatchLog {
  let interval = Duration.milliseconds(200)
  private let eraseLine = "\r\u{1B}[K"

  func failed(_ name: String, _ failure: ErrorRecord.Failure) {
    complain(eraseLine + line(about: name, failure.message(in: userLanguage)))
  }

  func progress(_ progress: BatchProgress) {
    let bar = bar(progress.share, columns: columns - progress.line.count - 2)
    write(Array("\(eraseLine)\(bar)\(progress.line.prefix(max(0, columns - 1)))".utf8), to: STDERR_FILENO)
  }

  func finished(_ line: String, _ progress: BatchProgress) { complain(eraseLine + line) }
  func spent(_ timings: StageTimings) { complain(timings.report) }
  func stopped(_ message: String) { complain(eraseLine + line(about: "communique", message)) }

  /// The bar, as far as there is room for it beside the words.
  private func bar(_ share: Double, columns: Int) -> String {
    let (least, most) = (6, 24)
    guard columns >= least else { return "" }
    let cells = min(columns, most)
    let full = Int(share * Double(cells))
    return String(repeating: "█", count: full) + String(repeating: "░", count: cells - full) + " "
  }

  /// How wide the terminal is now.
  private var columns: Int {
    var size = winsize()
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }
}

/// One JSON object an event, through swift-log.
struct JSONBatchLog: BatchLog {
  let interval = Duration.seconds(5)
  private let logger = Logger(label: "communique.batch") { _ in JSONLogHandler() }

  func failed(_ name: String, _ failure: ErrorRecord.Failure) {
    logger.error(
      "failed",
      metadata: [
        "file": "\(name)", "code": "\(failure.code)", "stage": "\(failure.stage)", "reason": "\(failure.message(in: userLanguage))",
      ])
  }

  func progress(_ progress: BatchProgress) { logger.info("progress", metadata: counts(progress)) }

  func finished(_ line: String, _ progress: BatchProgress) {
    logger.info("finished", metadata: counts(progress).merging(["line": "\(line)"]) { $1 })
  }

  func spent(_ timings: StageTimings) {
    let names = Stage.allCases.map { "\($0)" } + ParsingStep.allCases.map { "parsing.\($0)" }
    let times = zip(names, timings.microseconds.map(Logger.MetadataValue.stringConvertible))
    logger.info("spent", metadata: Dictionary(uniqueKeysWithValues: times))
  }

  func stopped(_ message: String) { logger.critical("stopped", metadata: ["reason": "\(message)"]) }

  private func counts(_ progress: BatchProgress) -> Logger.Metadata {
    let counts = progress.counts
    return [
      "total": counts.total, "done": counts.done, "failed": counts.failed, "skipped": counts.skipped, "unchanged": counts.unchanged,
      "duplicates": counts.duplicates,
    ].mapValues { .stringConvertible($0) }
  }
}
