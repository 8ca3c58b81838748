import Pipeline

/// How far a batch is, in words.
struct BatchProgress {
  let counts: BatchCounts
  let elapsed: Duration

  private var seconds: Double { Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18 }

  /// Documents settled a second, those that were there already left out.
  var rate: Double { Double(counts.settled - counts.unchanged) / max(seconds, 0.001) }

  /// The seconds left at this rate; `nil` before there is one.
  var secondsLeft: Int? { rate > 0 ? Int(Double(counts.total - counts.settled) / rate) : nil }

  /// One line: counts, rate, time left.
  var line: String {
    let left = secondsLeft.map { say(", encore \(Self.clock($0))", ", \(Self.clock($0)) left") } ?? ""
    return say(
      "\(counts.settled)/\(counts.total) documents, \(counts.failed) en échec, \(counts.skipped) ignorés, \(Int(rate))/s\(left)",
      "\(counts.settled)/\(counts.total) documents, \(counts.failed) failed, \(counts.skipped) skipped, \(Int(rate))/s\(left)")
  }

  /// The share that is settled, from 0 to 1.
  var share: Double { counts.total == 0 ? 1 : Double(counts.settled) / Double(counts.total) }

  /// What was done, what failed, where the report is.
  func lastLine(_ output: String) -> String {
    say(
      "\(counts.done) documents lus (\(counts.unchanged) déjà connus, \(counts.duplicates) en double), \(counts.failed) en échec, "
        + "\(counts.skipped) fichiers ignorés. Rapport : \(output)/report.html",
      "\(counts.done) documents read (\(counts.unchanged) known already, \(counts.duplicates) duplicates), \(counts.failed) failed, "
        + "\(counts.skipped) files skipped. Report: \(output)/report.html")
  }

  /// The same, for a run that was asked to stop.
  func interruptedLine(_ output: String) -> String {
    say(
      "Interrompu : \(counts.done) documents lus sur \(counts.total), \(counts.failed) en échec. "
        + "La même commande reprend ici ; état dans \(output)/.communique.",
      "Interrupted: \(counts.done) of \(counts.total) documents read, \(counts.failed) failed. "
        + "The same command goes on from here; state in \(output)/.communique.")
  }

  private static func clock(_ seconds: Int) -> String {
    let (minutes, rest) = (seconds / 60, seconds % 60)
    return minutes == 0 ? "\(rest) s" : "\(minutes) min \(rest) s"
  }
}
