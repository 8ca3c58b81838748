public import Records

/// Verifies one thing about a record.
///
/// A check answers `ok` for what it found right, `warning` or `error` for what is wrong, and nothing where it cannot tell.
public protocol RecordCheck: Sendable {
  /// The stable code that records and users quote: `percent-range`.
  var code: String { get }
  /// How what it finds wrong falls.
  var severity: CheckStatus { get }
  /// What users are told of it.
  var page: CheckPage { get }
  /// What it says of a record.
  func results(for subject: CheckSubject) -> [CheckResult]
}

extension RecordCheck {
  /// The result of a check that holds.
  func held(_ message: Wording, about refs: [String], value: String? = nil) -> CheckResult {
    CheckResult(
      code: code, status: .ok, message: message.french, english: message.english, refs: refs, expected: value, found: value)
  }

  /// The result of a check that does not hold.
  func failed(
    _ message: Wording, about refs: [String], expected: String? = nil, found: String? = nil, fixes: [String]? = nil
  ) -> CheckResult {
    CheckResult(
      code: code, status: severity, message: message.french, english: message.english, refs: refs, expected: expected, found: found,
      fixes: fixes)
  }
}
