public import Parsing
public import Records

/// Verifies one thing about a record.
///
/// A check answers `ok` for what it found right, `warning` or `error` for what is wrong, and nothing where it cannot tell.
public protocol RecordCheck: Sendable {
  /// The stable code that records and users quote: `percent-range`.
  var code: String { get }
  /// How what it finds wrong falls.
  var severity: CheckStatus { get }
  /// What it says of a record.
  func results(for subject: CheckSubject) -> [CheckResult]
}

/// A record to be checked, with the parse it was made from where there is one.
///
/// The lists of both are parallel: `record.figures[3]` is `parsed.figures[3]`. Without a parse (a record read from a file) a check that
/// needs sentences or tables cannot tell.
public struct CheckSubject {
  /// The record.
  public let record: CommuniqueRecord
  /// What it was made from.
  public let parsed: ParsedDocument?

  /// A subject.
  public init(record: CommuniqueRecord, parsed: ParsedDocument? = nil) {
    self.record = record
    self.parsed = parsed
  }
}
