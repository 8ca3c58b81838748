import Foundation
public import Records

/// One input as the files made from many of them see it.
public final class CollectionEntry {
  /// The input's name.
  public let file: String
  /// Its record or error record on one line, without LF.
  public let json: [UInt8]
  /// Where its own outputs are, without their endings; `nil` where it failed.
  public let output: String?
  /// The first input with the same bytes, where this is not it.
  public let duplicateOf: String?
  /// Why it has no record.
  public let failure: ErrorRecord.Failure?

  /// The record; `nil` where there is none, and for a duplicate, so that nothing counts twice.
  public private(set) lazy var record = decode(CommuniqueRecord.self)
  /// The parts of the record that an overview needs, which are read much faster than the whole.
  public private(set) lazy var overview = decode(RecordOverview.self)

  /// An input and what became of it.
  public init(file: String, json: [UInt8], output: String?, duplicateOf: String?, failure: ErrorRecord.Failure?) {
    self.file = file
    self.json = json
    self.output = output
    self.duplicateOf = duplicateOf
    self.failure = failure
  }

  private func decode<Value: Decodable>(_ type: Value.Type) -> Value? {
    guard failure == nil && duplicateOf == nil else { return nil }
    return try? JSONDecoder().decode(type, from: Data(json))  // a record of a later version: it has no rows
  }
}

/// What the report shows of a record.
public struct RecordOverview: Decodable, Sendable {
  /// The headline.
  public var title: String?
  /// The day the release speaks from.
  public var issued: Issued?
  /// The places.
  public var places: [Place]
  /// What validation found.
  public var checks: [CheckResult]

  /// A place on the map.
  public struct Place: Decodable, Sendable {
    /// Its name, and where it lies (WGS 84, degrees).
    public var name: String
    public var lat, lon: Double?
  }
}
