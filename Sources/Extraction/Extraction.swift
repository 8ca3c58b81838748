import Documents

/// Limits and wishes for reading one input.
public struct ExtractionOptions: Sendable {
  /// The most pages that a PDF may have.
  public var maximumPages = 500
  /// The most bytes that an input may have.
  public var maximumBytes = 64 << 20
  /// The most Unicode scalars that the pages of a PDF may hold.
  public var maximumScalars = 2_000_000
  /// The most Unicode scalars that one page may hold.
  public var maximumScalarsPerPage = 200_000
  /// The password of a protected PDF.
  public var password: String?
  /// Whether pages that are images are read by `tesseract`.
  public var usesOCR = false

  /// The default limits, no password, no optical recognition.
  public init() {}
}

/// Reads the text of one PDF.
///
/// - Parameters:
///   - bytes: The file's bytes; nothing else is read.
///   - options: Limits, a password, optical recognition.
/// - Returns: The text in reading order with its blocks, and for every scalar its box.
/// - Throws: `ExtractionError`, with the code that the error record shows.
public func documentText(
  ofPDF bytes: [UInt8], options: ExtractionOptions = ExtractionOptions()
) throws(ExtractionError) -> DocumentText {
  try checkIsPDF(bytes, options: options)
  var reader = try PDFReader(bytes: bytes, options: options)
  return try reader.read()
}

/// Reads the text of a PDF, or of a web page that is named as one (`.html`, `.htm`).
///
/// - Throws: `ExtractionError`, as for a PDF; a web page named as a PDF is none.
public func documentText(
  of bytes: [UInt8], named name: String, options: ExtractionOptions = ExtractionOptions()
) throws(ExtractionError) -> DocumentText {
  let isPage = name.lowercased().hasSuffix(".html") || name.lowercased().hasSuffix(".htm")
  guard isPage, FileKind(bytes) == .html else { return try documentText(ofPDF: bytes, options: options) }
  if bytes.count > options.maximumBytes { throw .tooLarge(.bytes(bytes.count), maximum: options.maximumBytes) }
  return documentText(ofHTML: bytes)
}

private func checkIsPDF(_ bytes: [UInt8], options: ExtractionOptions) throws(ExtractionError) {
  if bytes.isEmpty { throw .empty }
  if bytes.count > options.maximumBytes { throw .tooLarge(.bytes(bytes.count), maximum: options.maximumBytes) }
  let head = bytes.prefix(1024)
  let mark = Array("%PDF-".utf8)
  let isPDF = head.indices.contains { head[$0...].starts(with: mark) }
  if !isPDF { throw .notAPDF(FileKind(bytes)) }
}
