public import Documents
public import Records

/// A way to write one record.
public protocol RecordFormat: Sendable {
  /// The name that `--format` takes.
  var name: String { get }
  /// The ending of a file in this format, without a point.
  var fileExtension: String { get }
  /// The record written out, with its last line feed.
  func bytes(of record: CommuniqueRecord, text: DocumentText?) -> [UInt8]
}
