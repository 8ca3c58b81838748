/// Why no text could be read from an input: one case a code of the record's error.
public enum ExtractionError: Error, Sendable, Equatable {
  /// There is no such file.
  case notFound
  /// The system refuses to read the file; its error number.
  case unreadable(errno: Int32)
  /// The path is a folder, a device, a pipe.
  case notAFile
  /// The file holds no bytes.
  case empty
  /// The bytes are no PDF, but what they look like.
  case notAPDF(FileKind)
  /// The PDF is cut off or broken beyond repair.
  case damaged
  /// The PDF asks for a password, or the one given is wrong.
  case encrypted(passwordGiven: Bool)
  /// The PDF opens and has no page.
  case noPages
  /// The PDF has more pages than allowed.
  case tooManyPages(Int, maximum: Int)
  /// No page holds text: blank pages, or images of text, which optical recognition was not asked for or did not read.
  case noText(pages: Int, hasImages: Bool, triedOCR: Bool = false)
  /// The text is gibberish, as its fonts do not say which letters they draw.
  case garbled(pages: Int)
  /// There is more than allowed.
  case tooLarge(Size, maximum: Int)
  /// The time allowed ran out.
  case timeLimit
  /// The memory allowed ran out.
  case memoryLimit

  /// What there is too much of.
  public enum Size: Sendable, Equatable {
    /// The file's bytes.
    case bytes(Int)
    /// The Unicode scalars of its pages.
    case scalars(Int)
  }
}

extension ExtractionError {
  /// The stable code of the error record.
  public var code: String {
    switch self {
    case .notFound: "not_found"
    case .unreadable: "unreadable"
    case .notAFile: "not_a_file"
    case .empty: "empty"
    case .notAPDF: "not_a_pdf"
    case .damaged: "damaged"
    case .encrypted: "encrypted"
    case .noPages: "no_pages"
    case .tooManyPages: "too_many_pages"
    case .noText: "no_text"
    case .garbled: "garbled"
    case .tooLarge: "too_large"
    case .timeLimit: "time_limit"
    case .memoryLimit: "memory_limit"
    }
  }

  /// The stage that failed.
  public var stage: String {
    switch self {
    case .notFound, .unreadable, .notAFile: "input"
    default: "extraction"
    }
  }
}
