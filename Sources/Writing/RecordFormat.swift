public import Documents
public import Records

/// A way to write one record.
public protocol RecordFormat: Sendable {
  /// The name that `--format` takes.
  var name: String { get }
  /// The ending of a file in this format, without a point.
  var fileExtension: String { get }
  /// Whether it shows nothing but the reading text, so that there is no need to understand it.
  var isOfTextAlone: Bool { get }
  /// The record written out, with its last line feed.
  func bytes(of record: CommuniqueRecord, text: DocumentText?, options: FormatOptions) -> [UInt8]
}

extension RecordFormat {
  /// Most formats show the record.
  public var isOfTextAlone: Bool { false }
}

/// What a user may ask of a format.
public struct FormatOptions: Sendable {
  /// How much a summary says.
  public var length: SummaryLength

  /// A short summary by default.
  public init(length: SummaryLength = .short) { self.length = length }
}
