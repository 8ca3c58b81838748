/// The input and how it was read.
public struct DocumentFacts: Sendable, Decodable {
  /// `sha256:` and the hex digest of the input's bytes.
  public var id: String
  /// The path as given; in a batch relative to its folder; bytes that are not UTF-8 as `\xNN`.
  public var file: String
  /// How many pages it has.
  public var pages: Int?
  /// `embedded`, `ocr`, `mixed`, `text`.
  public var textSource: String?
  /// What the PDF says of itself.
  public var metadata: MetadataRecord?
  /// What was odd about the file or its text.
  public var warnings: [WarningRecord] = []
  /// Where the digits on the pages went.
  public var census: CensusRecord?

  /// The facts that are known of any input.
  public init(id: String, file: String) {
    self.id = id
    self.file = file
  }

  enum CodingKeys: String, CodingKey {
    case id, file, pages, metadata, warnings, census
    case textSource = "text_source"
  }
}

/// What a PDF says of itself.
public struct MetadataRecord: Sendable, Decodable {
  /// Title, author and producing program.
  public var title, author, producer: String?
  /// ISO 8601.
  public var created, modified: String?
  /// Language tag.
  public var language: String?
  /// Whether the PDF declares a tagged structure.
  public var tagged: Bool?
}

/// Something odd about the file or its text.
public struct WarningRecord: Sendable, Decodable {
  /// A stable code.
  public var code: String
  /// The page, from 1.
  public var page: Int?
  /// One sentence in French.
  public var message: String
}

/// Digits on the pages: `seen` is `read` and `left_out` together.
public struct CensusRecord: Sendable, Decodable {
  /// How many digits the pages show, how many are in the text, how many were left out on purpose.
  public var seen, read, leftOut: Int

  enum CodingKeys: String, CodingKey {
    case seen, read
    case leftOut = "left_out"
  }
}
