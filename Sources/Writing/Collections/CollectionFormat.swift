/// A file made of many records: what begins it, a piece for each input in the order of the names, what ends it.
///
/// It sees one input at a time, so that a hundred thousand take no more memory than one.
public protocol CollectionFormat {
  /// The path of the file inside the output folder.
  var path: String { get }

  /// The first bytes.
  mutating func beginning() -> [UInt8]

  /// The bytes for one input.
  mutating func piece(for entry: CollectionEntry) -> [UInt8]

  /// The last bytes.
  mutating func ending() -> [UInt8]
}

extension CollectionFormat {
  /// Nothing.
  public mutating func beginning() -> [UInt8] { [] }

  /// Nothing.
  public mutating func ending() -> [UInt8] { [] }
}
