public import Parsing
public import Records

/// Runs checks on a record.
public struct Validator: Sendable {
  private let checks: [any RecordCheck]

  /// A validator with these checks; all by default.
  public init(checks: [any RecordCheck] = allRecordChecks) { self.checks = checks }

  /// What the checks say of a record, in the order of the checks.
  public func results(for record: CommuniqueRecord, parsed: ParsedDocument? = nil) -> [CheckResult] {
    results(for: CheckSubject(record: record, parsed: parsed))
  }

  /// What the checks say of a record and what is known beside it, in the order of the checks.
  public func results(for subject: CheckSubject) -> [CheckResult] { checks.flatMap { $0.results(for: subject) } }
}
