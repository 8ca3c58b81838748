import Documents
import Language

/// Limits and wishes for reading one input.
public struct ExtractionOptions: Sendable {
  /// The most pages that a PDF may have.
  public var maximumPages = 500
  /// The most bytes that an input may have.
  public var maximumBytes = 64 << 20
  /// The most Unicode scalars that the pages of a PDF may hold.
  public var maximumScalars = 2_000_000
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
  let file = try PDFFile(bytes: bytes, password: options.password)
  let pages = try readPages(of: file, options: options)
  var layouts = pages.map { PageLayout(glyphs: $0, words: $0.words()) }
  let furniture = removeRunningText(from: &layouts)
  var text = ReadingText(layouts, evidence: evidence(from: layouts))
  text.write(blocks(of: layouts))
  return DocumentText(
    utf8: text.utf8, blocks: text.blocks, pages: text.pages, glyphs: text.drawn,
    furniture: furniture, metadata: file.metadata)
}

private func readPages(
  of file: borrowing PDFFile, options: ExtractionOptions
) throws(ExtractionError) -> [PageGlyphs] {
  let count = file.pageCount
  guard count > 0 else { throw .noPages }
  guard count <= options.maximumPages else { throw .tooManyPages(count, maximum: options.maximumPages) }
  var pages: [PageGlyphs] = []
  for number in 1...count {
    guard var page = file.glyphs(ofPage: number) else { continue }
    page.clean()
    page.setUpright()
    pages.append(page)
  }
  guard pages.contains(where: { !$0.scalars.isEmpty }) else { throw .noText(pages: count, hasImages: false) }
  return pages
}

private func blocks(of layouts: [PageLayout]) -> [Draft] {
  let bodySize = mainSize(of: layouts)
  let drafts = layouts.enumerated().flatMap { $1.drafts(page: $0, bodySize: bodySize) }
  let roles = RoleFinder(pages: layouts, bodySize: bodySize).assign(to: drafts)
  return joinedAcrossPages(roles, pages: layouts)
}

/// The size in which most letters of the document are set, in points.
private func mainSize(of layouts: [PageLayout]) -> Double {
  var counts: [Int: Int] = [:]
  for word in layouts.flatMap(\.words) { counts[Int(word.size * 4), default: 0] += word.glyphs.count }
  let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
  return Double(most?.key ?? 40) / 4
}

private func evidence(from layouts: [PageLayout]) -> WordEvidence {
  var compounds: Set<String> = []
  for layout in layouts {
    for word in layout.words where word.glyphs.count > 3 {
      let scalars = layout.glyphs.scalars[word.glyphs]
      guard scalars.dropFirst().dropLast().contains(0x2D) else { continue }
      compounds.insert(string(scalars).lowercased())
    }
  }
  return WordEvidence(
    isWord: { !Morphology.lookup($0).isEmpty }, isPlaceName: { _ in false }, compounds: compounds)
}

private func checkIsPDF(_ bytes: [UInt8], options: ExtractionOptions) throws(ExtractionError) {
  if bytes.isEmpty { throw .empty }
  if bytes.count > options.maximumBytes { throw .tooLarge(.bytes(bytes.count), maximum: options.maximumBytes) }
  let head = bytes.prefix(1024)
  let mark = Array("%PDF-".utf8)
  let isPDF = head.indices.contains { head[$0...].starts(with: mark) }
  if !isPDF { throw .notAPDF(FileKind(bytes)) }
}
