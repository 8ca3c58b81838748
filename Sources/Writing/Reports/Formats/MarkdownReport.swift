import Records
import Validation

/// For people: one table a document that has findings.
struct MarkdownReport: ReportFormat {
  let name = "markdown"

  func text(of report: ValidationReport) -> String {
    let title = report.language.say("# Contrôle des communiqués", "# Validation of press releases")
    return title + "\n\n" + report.documents.map { section(for: $0, in: report) }.joined() + report.tally.line(in: report.language) + "\n"
  }

  private func section(for document: ValidatedDocument, in report: ValidationReport) -> String {
    let say = report.language.say
    let heading = "## \(cell(document.file))\n\n"
    if let failure = document.failure { return heading + failure.message(in: report.language) + "\n\n" }
    guard !document.findings.isEmpty else {
      let isVerified = !document.results.isEmpty
      return heading
        + (isVerified
          ? say("\(document.results.count) vérifications, toutes tenues.", "\(document.results.count) verifications, all held.")
          : say("Aucun contrôle n’a pu être fait.", "No check could run.")) + "\n\n"
    }
    let rows = document.findings.map { finding in
      let page = document.location(of: finding).map { "\($0.page)" } ?? ""
      return "| \(finding.status.name(in: report.language)) | `\(finding.code)` | \(page) | \(cell(finding.message(in: report.language))) "
        + "| \(cell((finding.fixes ?? []).joined(separator: " ; "))) |\n"
    }
    return heading + say("| Niveau | Contrôle | Page | Constat | Correction |\n", "| Level | Check | Page | Finding | Fix |\n")
      + "| --- | --- | --- | --- | --- |\n" + rows.joined() + "\n"
  }

  private func cell(_ text: String) -> String {
    text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
