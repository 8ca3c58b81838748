import Documents
import Foundation
import Testing

@testable import Extraction

private let here = URL(filePath: #filePath).deletingLastPathComponent()
private let documents = here.appending(path: "Documents")
private let samples = here.deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples")

/// The names of the documents with a `.blocks` file beside them.
private let readable = [
  "one-column", "two-columns", "side-box", "box-on-the-left", "label-beside-dateline", "staggered-head", "two-letterheads",
  "quotation-in-column",
  "table-over-pages", "joined-cells", "agenda", "numbers-beside-labels", "number-cards", "date-cards", "text-cards", "two-letters",
  "sidebar", "blocks-beside", "letterhead-beside-dateline", "long-last-line", "initial-word", "heading-before-page", "rows-of-cards",
  "titles-over-columns", "dates-on-the-right", "lowered-figures", "contacts-beside", "wrapped-cells",
  "quotation-between-columns", "table-beside-text", "loose-lines", "initial-below-line", "short-paragraphs", "half-column",
  "tight-rows", "headings-at-left", "capital-title", "tagged-title", "merged-heads", "tables-beside", "lists-in-columns", "dated-steps",
  "labels-of-groups", "raised-endings", "title-beside-legend", "cards-with-items", "box-beside-title", "rows-of-two-lines",
  "divided-words", "large-initials", "note-calls", "symbol-bullets", "right-to-left", "watermark", "turned-page",
  "turned-texts", "tricks",
]

private func bytes(of url: URL) throws -> [UInt8] { [UInt8](try Data(contentsOf: url)) }

/// A document's blocks as the `.blocks` files have them: a role and a text a line, then what was left out after a `-`.
private func listing(of text: DocumentText) -> String {
  func visible(_ text: String) -> String {
    text.replacing("\n", with: "⏎").replacing("\u{0C}", with: "␌").replacing("\t", with: " ⇥ ")
  }
  let blocks = text.blocks.map { "\($0.role.rawValue): \(visible(text.text(in: $0.span)))" }
  let furniture = text.furniture.map { "- \($0.role?.rawValue ?? "hidden"): \(visible($0.text))" }
  return (blocks + furniture).joined(separator: "\n") + "\n"
}

@Test(arguments: readable)
func documentHasItsBlocks(_ name: String) throws {
  let expected = try String(contentsOf: documents.appending(path: name + ".blocks"), encoding: .utf8)
  let text = try documentText(ofPDF: try bytes(of: documents.appending(path: name + ".pdf")))
  #expect(listing(of: text) == expected)
}

@Test func scanWithoutRecognitionIsNoText() throws {
  let scan = try bytes(of: documents.appending(path: "scan.pdf"))
  #expect(throws: ExtractionError.noText(pages: 1, hasImages: true)) { try documentText(ofPDF: scan) }
}

@Test(arguments: [nil, "lecteur", "lecture", "maison"])
func encryptedDocumentAsksForItsPassword(_ password: String?) throws {
  let locked = try bytes(of: documents.appending(path: "password.pdf"))
  var options = ExtractionOptions()
  options.password = password
  if let password, password != "lecteur" {
    #expect(try !documentText(ofPDF: locked, options: options).text.isEmpty)
  } else {
    #expect(throws: ExtractionError.encrypted(passwordGiven: password != nil)) { try documentText(ofPDF: locked, options: options) }
  }
}

@Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tesseract"), "tesseract is not installed"))
func scanIsReadByTesseract() throws {
  var options = ExtractionOptions()
  options.usesOCR = true
  let text = try documentText(ofPDF: try bytes(of: documents.appending(path: "scan.pdf")), options: options)
  #expect(text.text.contains("a réuni 27 maires à Argentan"))
  #expect(text.source == .ocr)
  #expect(text.warnings.map(\.code) == ["ocr_page"])
}

// MARK: - What holds for every document

private func allDocuments() throws -> [URL] {
  let samples = try FileManager.default.contentsOfDirectory(at: samples, includingPropertiesForKeys: nil)
  return readable.map { documents.appending(path: $0 + ".pdf") } + samples.filter { $0.pathExtension == "pdf" }
}

@Test(arguments: try allDocuments())
func everyDigitIsAccountedFor(_ url: URL) throws {
  let census = try documentText(ofPDF: try bytes(of: url)).census
  #expect(census.seen == census.read + census.leftOut)
}

@Test(arguments: try allDocuments())
func everyScalarHasItsGlyph(_ url: URL) throws {
  let text = try documentText(ofPDF: try bytes(of: url))
  #expect(text.glyphs.count == text.text.unicodeScalars.count)
  for (glyph, scalar) in zip(text.glyphs, text.text.unicodeScalars) where isInk(scalar.value) {
    #expect(glyph.box != nil, "\(scalar) is drawn nowhere")
  }
}

/// The characters under the boxes of a word, read again from the page, spell the word.
@Test(arguments: try allDocuments())
func boxesHoldTheirWords(_ url: URL) throws {
  let bytes = try bytes(of: url)
  let text = try documentText(ofPDF: bytes)
  let file = try PDFFile(bytes: bytes, password: nil)
  var pages: [Int32: PageGlyphs] = [:]
  for page in text.pages { pages[Int32(page.number)] = file.glyphs(ofPage: page.number) }
  for word in words(of: text) {
    let first = text.glyphs[text.scalarOffset(ofByte: word.start)]
    let last = text.glyphs[text.scalarOffset(ofByte: word.end) - 1]
    guard first.page == last.page, let page = pages[first.page] else { continue }
    let drawn = text.boxes(of: word).map { page.letters(in: $0) }.joined()
    let letters = drawn.replacing("\u{AD}", with: "").replacing("\u{2010}", with: "")
    // Text that runs upwards or stands on its head is met from its end.
    #expect([letters, String(letters.reversed())].map(\.dropHyphens).contains(text.text(in: word).dropHyphens), "page \(first.page)")
  }
}

/// The spans between white space.
private func words(of text: DocumentText) -> [TextSpan] {
  var spans: [TextSpan] = []
  var start: Int?
  for (offset, byte) in text.utf8.enumerated() {
    if byte > 0x20 { start = start ?? offset }
    if byte <= 0x20, let first = start {
      spans.append(TextSpan(first, offset))
      start = nil
    }
  }
  return spans
}

extension PageGlyphs {
  /// The letters whose middle lies in a box, from left to right or, on a turned page, from top to bottom; each place once.
  fileprivate func letters(in box: Box) -> String {
    let inside = scalars.indices.filter { index in
      let x = (boxes[index].x0 + boxes[index].x1) / 2
      let y = (boxes[index].y0 + boxes[index].y1) / 2
      return isInk(scalars[index]) && box.x0 <= x && x <= box.x1 && box.y0 <= y && y <= box.y1
    }
    var letters: [UInt32] = []
    var last: Box?
    for index in inside.sorted(by: { boxes[$0].x0 + boxes[$0].y0 < boxes[$1].x0 + boxes[$1].y0 }) {
      if let last, abs(last.x0 - boxes[index].x0) + abs(last.y0 - boxes[index].y0) < 1 { continue }
      letters.append(symbols[scalars[index]] ?? scalars[index])
      last = boxes[index]
    }
    return string(letters)
  }
}

extension String {
  fileprivate var dropHyphens: String { replacing("-", with: "") }
}
