import Documents
import Language

/// Reads one open PDF, step by step.
struct PDFReader: ~Copyable {
  private let file: PDFFile
  private let options: ExtractionOptions
  private let mayHideText: Bool
  private var layouts: [PageLayout] = []
  private var furniture: [Furniture] = []
  private var runningDigits = 0
  private var warnings: [DocumentWarning]

  init(bytes: [UInt8], options: ExtractionOptions) throws(ExtractionError) {
    file = try PDFFile(bytes: bytes, password: options.password)
    self.options = options
    mayHideText = mayHoldInvisibleText(bytes)
    warnings = neededRepair(bytes) ? [.repaired] : []
    if holdsXFA(bytes) { warnings.append(.dynamicForm) }
  }

  /// Reads the pages and puts their blocks in order.
  ///
  /// - Throws: `noPages`, `tooManyPages`, `tooLarge`, `garbled`, `noText`.
  mutating func read() throws(ExtractionError) -> DocumentText {
    try readPages()
    markTextLayers()
    for index in layouts.indices {
      layouts[index].removeHiddenWords(in: file, isSuspect: mayHideText)
      furniture += layouts[index].hiddenFurniture
      warnings += layouts[index].hiddenWarnings
    }
    try judgePages()
    let running = removeRunningText(from: &layouts)
    runningDigits = running.reduce(0) { $0 + $1.text.utf8.count { isDigit(UInt32($0)) } }
    furniture += running
    var text = ReadingText(layouts, evidence: WordEvidence(layouts))
    text.write(blocks(of: layouts))
    return document(text)
  }

  private func document(_ text: ReadingText) -> DocumentText {
    let census = census(of: text)
    var metadata = file.metadata
    metadata.isTagged = file.isTagged
    return DocumentText(
      utf8: text.utf8, blocks: text.blocks, pages: text.pages, glyphs: text.drawn, furniture: furniture,
      metadata: metadata, links: layouts.flatMap { file.links(onPage: $0.glyphs.number, height: $0.glyphs.height) },
      warnings: warnings + fileWarnings + census.warnings, census: census, source: source)
  }
}

// MARK: - Pages

extension PDFReader {
  private mutating func readPages() throws(ExtractionError) {
    let count = file.pageCount
    guard count > 0 else { throw .noPages }
    guard count <= options.maximumPages else { throw .tooManyPages(count, maximum: options.maximumPages) }
    var scalars = 0
    for number in 1...count {
      guard let page = file.glyphs(ofPage: number) else { continue }
      scalars += page.scalars.count
      let limit = min(options.maximumScalars, scalars - page.scalars.count + options.maximumScalarsPerPage)
      guard scalars <= limit else { throw .tooLarge(.scalars(scalars), maximum: limit) }
      append(page)
    }
  }

  /// Takes a page in, and its words where they are legible.
  private mutating func append(_ page: PageGlyphs) {
    var page = page
    let legibility = page.legibility
    page.clean()
    page.setUpright()
    page.placeInitials()
    let calls = page.moveNoteCallsToEnd()
    page.closeGapsBeforeRaisedEndings()
    var layout = PageLayout(glyphs: page, words: page.words())
    layout.leaveOutNoteCalls(from: calls)
    if legibility == .garbled {
      warnings.append(.garbled(page: page.number))
      layout.leaveOutAll()
    } else if legibility == .gaps {
      warnings.append(.gaps(page: page.number))
    }
    if page.hasCoveredText { warnings.append(.covered(page: page.number)) }
    if page.hadDirectionMarks { warnings.append(.directionMarks(page: page.number)) }
    layouts.append(layout)
  }

  /// Finds the pages whose text is drawn, has them read where that is wished, and gives up where no page has any text.
  private mutating func judgePages() throws(ExtractionError) {
    let illegible = layouts.indices.filter { layouts[$0].isIllegible }
    let drawn = layouts.indices.filter { !layouts[$0].isIllegible && layouts[$0].isDrawn(in: file) }
    var unread = drawn
    if options.usesOCR { unread = recognise(drawn + illegible).filter(drawn.contains) }
    let isRead = layouts.indices.contains { !unread.contains($0) && !layouts[$0].words.isEmpty }
    if !isRead, !illegible.isEmpty { throw .garbled(pages: illegible.count) }
    guard isRead else { throw .noText(pages: layouts.count, hasImages: !drawn.isEmpty, triedOCR: options.usesOCR) }
    for index in unread { warnings.append(.scanned(page: layouts[index].glyphs.number, triedOCR: options.usesOCR)) }
  }

  /// Has pages read by tesseract.
  ///
  /// - Returns: The pages that it could not read.
  private mutating func recognise(_ indices: [Int]) -> [Int] {
    indices.filter { index in
      do throws(Tesseract.Failure) {
        guard let page = try RecognisedPage(layouts[index].glyphs, of: file) else { return true }
        layouts[index].replace(with: page)
        warnings.append(.read(page: page.glyphs.number, confidence: page.confidence))
        return false
      } catch {
        return true
      }
    }
  }

  /// Finds the pages that are scans with the text that a program recognised laid over them, invisibly.
  private mutating func markTextLayers() {
    guard mayHideText else { return }
    for index in layouts.indices where !layouts[index].words.isEmpty {
      let glyphs = layouts[index].glyphs
      guard file.imageShare(ofPage: glyphs.number, width: glyphs.width, height: glyphs.height) > 0.6 else { continue }
      layouts[index].isRecognised = true
      warnings.append(.recognised(page: glyphs.number))
    }
  }

  /// Where the text of the pages that have any comes from.
  private var source: TextSource {
    let recognised = layouts.count { $0.isRecognised && !$0.words.isEmpty }
    let all = layouts.count { !$0.words.isEmpty }
    return recognised == 0 ? .embedded : recognised == all ? .ocr : .mixed
  }

  private func blocks(of layouts: [PageLayout]) -> [Draft] {
    let bodySize = mainSize(of: layouts)
    let drafts = layouts.enumerated().flatMap { $1.drafts(page: $0, bodySize: bodySize) }
    let roles = RoleFinder(pages: layouts, bodySize: bodySize).assign(to: drafts, taggedTitle: { file.taggedTitle })
    return withTurnedText(joinedAcrossPages(roles, pages: layouts), bodySize: bodySize)
  }

  /// The blocks with those of text that runs another way behind the others of its page.
  private func withTurnedText(_ drafts: [Draft], bodySize: Double) -> [Draft] {
    let turned = layouts.enumerated().flatMap { $1.turnedDrafts(page: $0, bodySize: bodySize) }
    guard !turned.isEmpty else { return drafts }
    return layouts.indices.flatMap { page in drafts.filter { $0.page == page } + turned.filter { $0.page == page } }
  }
}

/// The size in which most letters of the document are set, in points.
private func mainSize(of layouts: [PageLayout]) -> Double {
  var counts: [Int: Int] = [:]
  // Neighbours are mostly of one size: counted together, they are looked up once.
  var (size, run) = (40, 0)
  for layout in layouts {
    for word in layout.words {
      let own = Int(word.size * 4)
      if own != size {
        counts[size, default: 0] += run
        (size, run) = (own, 0)
      }
      run += word.glyphs.count
    }
  }
  counts[size, default: 0] += run
  let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
  return Double(most?.key ?? 40) / 4
}

// MARK: - What to tell

extension PDFReader {
  /// Every digit that Poppler sees is in the reading text or in what was left out.
  private func census(of text: ReadingText) -> DigitCensus {
    let seen = layouts.reduce(0) { $0 + $1.glyphs.scalars.count(where: isDigit) }
    let read = text.utf8.count { isDigit(UInt32($0)) }
    let hidden = layouts.reduce(0) { $0 + $1.leftOutDigits }
    return DigitCensus(seen: seen, read: read, leftOut: hidden + runningDigits)
  }

  private var fileWarnings: [DocumentWarning] {
    var warnings: [DocumentWarning] = []
    if !file.allowsCopying { warnings.append(.copyingForbidden) }
    let attachments = file.attachments
    if !attachments.isEmpty { warnings.append(.attachments(attachments)) }
    return warnings
  }
}

extension DigitCensus {
  fileprivate var warnings: [DocumentWarning] {
    seen == read + leftOut
      ? []
      : [
        DocumentWarning(
          code: "digits_lost",
          message: "\(seen) chiffres sont sur les pages, \(read) dans le texte et \(leftOut) laissés de côté : le compte n’y est pas.")
      ]
  }
}
