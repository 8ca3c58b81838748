import Documents
import Records
import Validation

/// For a terminal: file, page, line, the phrase with a caret under the words, and what would make it right.
struct TextReport: ReportFormat {
  let name = "text"

  func text(of report: ValidationReport) -> String {
    report.documents.flatMap { lines(for: $0, in: report.language) }.map { $0 + "\n" }.joined() + report.tally.line(in: report.language)
      + "\n"
  }

  private func lines(for document: ValidatedDocument, in language: UserLanguage) -> [String] {
    if let failure = document.failure { return ["\(document.file) : \(failure.message(in: language))"] }
    return document.findings.flatMap { lines(for: $0, of: document, in: language) }
  }

  private func lines(for finding: CheckResult, of document: ValidatedDocument, in language: UserLanguage) -> [String] {
    let location = document.location(of: finding)
    let place = [document.file, location.map { "\($0.page)" }, location?.line.map { "\($0)" }].compactMap { $0 }.joined(separator: ":")
    let head = "\(place) : \(finding.status.name(in: language)) [\(finding.code)] \(finding.message(in: language))"
    return [head] + (location.map(phrase) ?? []) + (location.map { elsewhere(finding, of: document, besides: $0) } ?? []) + fixes(finding)
  }

  /// The other of two values, where it stands in another line.
  private func elsewhere(_ finding: CheckResult, of document: ValidatedDocument, besides first: FindingLocation) -> [String] {
    let others = document.otherLocations(of: finding)
    guard others.count == 1, let line = others[0].line, (others[0].page, line) != (first.page, first.line ?? 0) else { return [] }
    return ["    \(others[0].page):\(line)"] + phrase(others[0])
  }

  private func phrase(_ location: FindingLocation) -> [String] {
    guard !location.words.isEmpty else { return [] }
    return [
      "    " + location.before + location.words + location.after,
      "    " + String(repeating: " ", count: location.before.count) + String(repeating: "^", count: location.words.count),
    ]
  }

  private func fixes(_ finding: CheckResult) -> [String] {
    finding.fixes.map { ["    → " + $0.joined(separator: " | ")] } ?? []
  }
}

extension CheckResult {
  /// The message in a language; a stored record has the French one only.
  func message(in language: UserLanguage) -> String { language.say(message, english ?? message) }
}
