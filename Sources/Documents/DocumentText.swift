/// Where the reading text comes from.
public enum TextSource: String, Sendable {
  /// Text in the PDF.
  case embedded
  /// Text recognised on page images.
  case ocr
  /// Some pages one, some the other.
  case mixed
  /// Plain text or HTML.
  case text
}

/// What a document says in reading order, with where each letter stands on the page: what every later stage works on.
public struct DocumentText: Sendable {
  /// The reading text in Unicode NFC: blocks ended by LF, pages by FF, table cells parted by TAB.
  ///
  /// Running headers, footers and page numbers are in `furniture` instead. For plain text it is the input as given.
  public var utf8: [UInt8]
  /// The blocks of the reading text, in reading order.
  public var blocks: [Block]
  /// The pages, in order; one for plain text.
  public var pages: [Page]
  /// One glyph a Unicode scalar of the text, in order; empty for plain text.
  public var glyphs: [Glyph]
  /// What was left out of the reading text on purpose.
  public var furniture: [Furniture]
  /// What the PDF says of itself.
  public var metadata: Metadata
  /// The addresses that the page's links lead to.
  public var links: [LinkAnnotation]
  /// What was odd about the file or its text.
  public var warnings: [DocumentWarning]
  /// The count of digits on the pages.
  public var census: DigitCensus
  /// Where the text comes from.
  public var source: TextSource

  private var scalarsBefore: [Int32]

  /// A document's text.
  ///
  /// - Parameters:
  ///   - utf8: The reading text, valid UTF-8.
  ///   - glyphs: One a Unicode scalar, or none at all.
  public init(
    utf8: [UInt8], blocks: [Block], pages: [Page], glyphs: [Glyph] = [],
    furniture: [Furniture] = [], metadata: Metadata = Metadata(), links: [LinkAnnotation] = [],
    warnings: [DocumentWarning] = [], census: DigitCensus = DigitCensus(),
    source: TextSource = .embedded
  ) {
    self.utf8 = utf8
    self.blocks = blocks
    self.pages = pages
    self.glyphs = glyphs
    self.furniture = furniture
    self.metadata = metadata
    self.links = links
    self.warnings = warnings
    self.census = census
    self.source = source
    self.scalarsBefore = Self.countScalars(of: utf8)
  }

  /// The reading text as a string.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  /// The text under a span, as it stands.
  public func text(in span: TextSpan) -> String {
    String(decoding: utf8[span.start..<span.end], as: UTF8.self)
  }
}

// MARK: - From bytes to scalars, pages and boxes

extension DocumentText {
  private static let stride = 16

  private static func countScalars(of utf8: [UInt8]) -> [Int32] {
    var counts: [Int32] = []
    counts.reserveCapacity(utf8.count / stride + 1)
    var scalars: Int32 = 0
    for start in Swift.stride(from: 0, through: utf8.count, by: stride) {
      counts.append(scalars)
      for byte in utf8[start..<min(start + stride, utf8.count)] { scalars &+= byte & 0xC0 == 0x80 ? 0 : 1 }
    }
    return counts
  }

  /// How many Unicode scalars stand before the byte at `offset`.
  public func scalarOffset(ofByte offset: Int) -> Int {
    let checkpoint = offset / Self.stride
    var scalars = Int(scalarsBefore[checkpoint])
    for byte in utf8[(checkpoint * Self.stride)..<offset] where byte & 0xC0 != 0x80 { scalars += 1 }
    return scalars
  }

  /// The page that a byte of the text stands on, from 1.
  public func page(ofByte offset: Int) -> Int {
    pages.last { $0.span.start <= offset }?.number ?? 1
  }

  /// The boxes of a span on its page, one a line; none for plain text.
  public func boxes(of span: TextSpan) -> [Box] {
    guard !glyphs.isEmpty else { return [] }
    var boxes: [Box] = []
    var line: Int32?
    for glyph in glyphs[scalarOffset(ofByte: span.start)..<scalarOffset(ofByte: span.end)] {
      guard let box = glyph.box else { continue }
      if glyph.line == line {
        boxes[boxes.count - 1] = boxes[boxes.count - 1].union(box)
      } else {
        boxes.append(box)
        line = glyph.line
      }
    }
    return boxes
  }
}
