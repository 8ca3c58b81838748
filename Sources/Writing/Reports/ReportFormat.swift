/// A way to write what validation found.
public protocol ReportFormat: Sendable {
  /// The name that `--report` takes.
  var name: String { get }
  /// The report, with its last line feed.
  func text(of report: ValidationReport) -> String
}
