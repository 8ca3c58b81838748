/// What a PDF says of itself; every field may be absent.
public struct Metadata: Sendable {
  /// Title, author and producing program, as the file has them.
  public var title, author, producer: String?
  /// Creation and modification date, ISO 8601 with the offset that the file gives.
  public var created, modified: String?
  /// The document's language (`fr-FR`), where declared.
  public var language: String?
  /// Whether the PDF declares a tagged structure.
  public var isTagged: Bool

  /// Metadata; nothing by default.
  public init(
    title: String? = nil, author: String? = nil, producer: String? = nil, created: String? = nil,
    modified: String? = nil, language: String? = nil, isTagged: Bool = false
  ) {
    self.title = title
    self.author = author
    self.producer = producer
    self.created = created
    self.modified = modified
    self.language = language
    self.isTagged = isTagged
  }
}

/// Something odd about the file or its text that a reader of the record should know.
public struct DocumentWarning: Sendable, Hashable {
  /// A stable code: `repaired`, `hidden_text`, `scanned_page`, `garbled_page`, …
  public var code: String
  /// The page, from 1; `nil` for the whole document.
  public var page: Int?
  /// One sentence in French.
  public var message: String

  /// A warning.
  public init(code: String, page: Int? = nil, message: String) {
    self.code = code
    self.page = page
    self.message = message
  }
}

/// How many digits the pages show, and where they went: `seen == read + leftOut`.
public struct DigitCensus: Sendable, Hashable {
  /// Digits seen on the pages, in the reading text, and in blocks left out on purpose.
  public var seen, read, leftOut: Int

  /// A count of digits.
  public init(seen: Int = 0, read: Int = 0, leftOut: Int = 0) {
    self.seen = seen
    self.read = read
    self.leftOut = leftOut
  }
}
