import Pipeline

/// How far a batch is, in words.
struct BatchProgress {
  let counts: BatchCounts
  let elapsed: Duration
  /// Documents with findings of the level asked for, where one is.
  var findings: Int?

  private var seconds: Double { Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18 }

  /// Documents settled a second, those that were there already left out.
  var rate: Double { Double(counts.settled - counts.unchanged) / max(seconds, 0.001) }

  /// The seconds left at this rate; `nil` before there is one.
  var secondsLeft: Int? { rate > 0 ? Int(Double(counts.total - counts.settled) / rate) : nil }

  /// One line: counts, rate, time left.
  var line: String {
    let left = secondsLeft.map { say(", encore \(Self.clock($0))", ", \(Self.clock($0)) left") } ?? ""
    return "\(counts.settled)/\(counted(counts.total, "document", "documents", "document", "documents")), \(failed), "
      + counted(counts.skipped, "ignoré", "ignorés", "skipped", "skipped") + ", \(Int(rate))/s\(left)"
  }

  /// The share that is settled, from 0 to 1.
  var share: Double { counts.total == 0 ? 1 : Double(counts.settled) / Double(counts.total) }

  /// What was done, what failed, where the report is.
  func lastLine(_ output: String) -> String {
    let known = counted(counts.unchanged, "déjà connu", "déjà connus", "known already", "known already")
    let duplicates = counted(counts.duplicates, "en double", "en double", "duplicate", "duplicates")
    let skipped = counted(counts.skipped, "fichier ignoré", "fichiers ignorés", "file skipped", "files skipped")
    let findings =
      findings.map { ", " + counted($0, "document en défaut", "documents en défaut", "document with findings", "documents with findings") }
      ?? ""
    return "\(read) (\(known), \(duplicates)), \(failed), \(skipped)\(findings). "
      + say("Rapport : \(output)/report.html", "Report: \(output)/report.html")
  }

  /// The same where there was nothing to read.
  func emptyLine(_ inputs: String) -> String {
    let skipped = counted(counts.skipped, "fichier ignoré", "fichiers ignorés", "file skipped", "files skipped")
    return say(
      "Aucun PDF à lire dans \(inputs) (\(skipped)). Vérifiez le chemin : sont lus les fichiers en .pdf ou qui commencent par %PDF-, "
        + "dans les sous-dossiers et les archives .zip aussi.",
      "No PDF to read in \(inputs) (\(skipped)). Check the path: files in .pdf or that begin with %PDF- are read, in subfolders and .zip "
        + "archives too.")
  }

  /// The same, for a run that was asked to stop.
  func interruptedLine(_ output: String) -> String {
    say(
      "Interrompu : \(read) sur \(counts.total), \(failed). La même commande reprend ici ; état dans \(output)/.communique.",
      "Interrupted: \(read) of \(counts.total), \(failed). The same command goes on from here; state in \(output)/.communique.")
  }

  private var read: String { counted(counts.done, "document lu", "documents lus", "document read", "documents read") }
  private var failed: String { say("\(counts.failed) en échec", "\(counts.failed) failed") }

  private func counted(_ number: Int, _ one: String, _ many: String, _ english: String, _ englishMany: String) -> String {
    userLanguage.counted(number, one, many, english, englishMany)
  }

  private static func clock(_ seconds: Int) -> String {
    let (minutes, rest) = (seconds / 60, seconds % 60)
    return minutes == 0 ? "\(rest) s" : "\(minutes) min \(rest) s"
  }
}
