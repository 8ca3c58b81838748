public import Documents
public import Records

/// A way to write one record.
public protocol RecordFormat: Sendable {
  /// The name that `--format` takes.
  var name: String { get }
  /// The ending of a file in this format, without a point.
  var fileExtension: String { get }
  /// The record written out, with its last line feed.
  func bytes(of record: CommuniqueRecord, text: DocumentText?, options: FormatOptions) -> [UInt8]
}

/// What a user may ask of a format.
public struct FormatOptions: Sendable {
  /// How much a summary says.
  public var length: SummaryLength

  /// A short summary by default.
  public init(length: SummaryLength = .short) { self.length = length }
}
