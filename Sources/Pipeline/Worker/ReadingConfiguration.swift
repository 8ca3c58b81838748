public import Extraction
public import Parsing
import Records

/// Everything besides its bytes that the record of a document depends on.
public struct ReadingConfiguration: Sendable {
  /// How the file is read.
  public var extraction: ExtractionOptions
  /// What is known of its text.
  public var parsing: ParsingOptions

  /// A configuration.
  public init(extraction: ExtractionOptions = ExtractionOptions(), parsing: ParsingOptions = ParsingOptions()) {
    self.extraction = extraction
    self.parsing = parsing
  }

  /// The SHA-256 of the configuration and of the program's version, in hexadecimal.
  public func digest(version: String) -> String {
    let parts = [
      version, CommuniqueRecord.schema, "\(extraction.maximumPages)", "\(extraction.maximumBytes)", "\(extraction.maximumScalars)",
      extraction.password ?? "", "\(extraction.usesOCR)", parsing.referenceDate.map { "\($0)" } ?? "", parsing.department ?? "",
      "\(parsing.places)",
    ]
    return ContentHash(of: Array(parts.joined(separator: "\0").utf8).span).hex
  }
}
