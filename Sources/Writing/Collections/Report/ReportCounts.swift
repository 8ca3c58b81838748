import Documents
import Records

/// How many inputs, failures and findings there are, and of which codes.
struct ReportCounts {
  private var inputs = 0
  private var read = 0
  private var duplicates = 0
  private var failures: [String: Int] = [:]
  private var findings: [CheckStatus: Int] = [:]

  mutating func count(_ entry: CollectionEntry) {
    inputs += 1
    if let failure = entry.failure {
      failures[failure.code, default: 0] += 1
    } else {
      read += 1
    }
    if entry.duplicateOf != nil { duplicates += 1 }
    for check in entry.overview?.checks ?? [] { findings[check.status, default: 0] += 1 }
  }

  /// The counts as a list, the codes of the failures after them.
  func html(in language: UserLanguage) -> String {
    let failed = failures.values.reduce(0, +)
    let entries = [
      ("Documents", inputs), (language.say("Lus", "Read"), read), (language.say("En double", "Duplicates"), duplicates),
      (language.say("En échec", "Failed"), failed), (language.say("Contrôles justes", "Checks that hold"), findings[.ok, default: 0]),
      (language.say("Avertissements", "Warnings"), findings[.warning, default: 0]),
      (language.say("Erreurs relevées", "Errors found"), findings[.error, default: 0]),
    ]
    let list = entries.map { "<div><dt>\($0)</dt><dd>\($1)</dd></div>" }.joined(separator: "\n")
    let codes = failures.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) (\($0.value))" }.joined(separator: ", ")
    return "<dl>\n\(list)\n</dl>" + (codes.isEmpty ? "" : "\n<p>\(language.say("Échecs :", "Failures:")) \(escapedHTML(codes)).</p>")
  }
}
