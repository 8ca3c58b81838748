import Documents

/// Reads the text of a web page, as saved from a prefecture's site.
///
/// Its blocks are the page's own: headings, paragraphs, list items, tables. Menus, footers and forms are left out; where the page has
/// a main part (`main`, `article`), only that is read.
///
/// - Parameter bytes: The page in UTF-8 or UTF-16; one that is in neither is taken for Windows-1252, which web pages in other encodings mostly are.
/// - Returns: One page, without boxes.
public func documentText(ofHTML bytes: [UInt8]) -> DocumentText {
  var tokeniser = HTMLTokeniser(Array(decodedPage(bytes).utf8))
  let tokens = tokeniser.tokens()
  var reader = HTMLReader(hasMainPart: tokens.contains { $0.opens("main") || $0.opens("article") })
  for token in tokens { reader.read(token) }
  return reader.document()
}

private func decodedPage(_ bytes: [UInt8]) -> String {
  if let text = text(ofUTF16: bytes) ?? String(validating: bytes, as: UTF8.self) { return text }
  let high: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0xFFFD, 0x17D, 0xFFFD, 0xFFFD,
    0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0xFFFD, 0x17E, 0x178,
  ]
  return string(bytes.map { (0x80...0x9F).contains($0) ? high[Int($0) - 0x80] : UInt32($0) })
}

extension HTMLToken {
  fileprivate func opens(_ tag: String) -> Bool {
    if case .open(name: tag, link: _, isHidden: _) = self { return true }
    return false
  }
}

/// Turns tags and text into blocks.
private struct HTMLReader {
  private let hasMainPart: Bool
  private var utf8: [UInt8] = []
  private var blocks: [Block] = []
  private var links: [LinkAnnotation] = []
  private var title: String?
  private var open: [String] = []
  /// How deep in the open elements the first that is hidden stands.
  private var hidden: Int?
  private var start: Int?
  private var role = BlockRole.body
  private var rows: [[TextSpan]] = []
  private var tableStart = 0

  init(hasMainPart: Bool) { self.hasMainPart = hasMainPart }

  private static let leftOut: Set<String> = ["head", "nav", "footer", "form", "noscript", "svg", "button", "select", "iframe", "template"]
  private static let endsWithNext: Set<String> = ["p", "li", "td", "th", "tr", "dt", "dd"]
  private static let void: Set<String> = ["br", "img", "hr", "input", "meta", "link", "source", "wbr", "col"]
  private static let inline: Set<String> = [
    "a", "b", "i", "em", "strong", "span", "sup", "sub", "u", "small", "abbr", "mark", "font", "time", "cite", "q", "code", "label", "img",
    "wbr",
    "input", "meta", "link", "source", "col",
  ]

  private var isRead: Bool {
    hidden == nil && !open.contains(where: Self.leftOut.contains) && (!hasMainPart || open.contains { $0 == "main" || $0 == "article" })
  }

  mutating func read(_ token: HTMLToken) {
    switch token {
    case .text(let text):
      if open.last == "title" { title = text }
      if isRead { append(text) }
    case .open(let tag, let link, let isHidden):
      // A paragraph or an item without an end tag ends where the next begins.
      if let hidden, open[hidden] == tag, Self.endsWithNext.contains(tag) { close(from: hidden) }
      if let link, link.contains(":"), isRead { links.append(LinkAnnotation(target: link, page: 1, box: Box(0, 0, 0, 0))) }
      begin(tag)
      if !Self.void.contains(tag) {
        if isHidden { hidden = hidden ?? open.count }
        open.append(tag)
      }
    case .close(let tag):
      if let index = open.lastIndex(of: tag) { close(from: index) }
      end(tag)
    }
  }

  private mutating func close(from index: Int) {
    open.removeSubrange(index...)
    if let first = hidden, first >= index { hidden = nil }
  }

  func document() -> DocumentText {
    var last = self
    last.endBlock()
    let census = last.utf8.count { isDigit(UInt32($0)) }
    return DocumentText(
      utf8: last.utf8, blocks: last.blocks, pages: [Page(number: 1, width: 0, height: 0, span: TextSpan(0, last.utf8.count))],
      metadata: Metadata(title: title), links: last.links, census: DigitCensus(seen: census, read: census), source: .text)
  }
}

// MARK: - Blocks

extension HTMLReader {
  private mutating func begin(_ tag: String) {
    switch tag {
    case "table": beginTable()
    case "tr" where open.contains("table"): rows.append([])
    case "td", "th": beginCell()
    case _ where open.contains("table") || Self.inline.contains(tag): break
    default:
      endBlock()
      role = role(of: tag)
    }
  }

  private mutating func end(_ tag: String) {
    switch tag {
    case "table": endTable()
    case "td", "th": endCell()
    case _ where open.contains("table") || Self.inline.contains(tag): break
    default: endBlock()
    }
  }

  private func role(of tag: String) -> BlockRole {
    switch tag {
    case "h1": blocks.contains { $0.role == .title } ? .heading : .title
    case "h2", "h3", "h4", "h5", "h6", "legend", "dt": .heading
    case "li": .listItem
    case "blockquote": .quote
    case "address": .contact
    case "aside": .box
    case "p" where open.contains("li"): .listItem
    case "p" where open.contains("blockquote"): .quote
    default: .body
    }
  }

  /// Adds text, its white space as single spaces.
  private mutating func append(_ text: String) {
    for scalar in text.unicodeScalars {
      if [0x20, 0x09, 0x0A, 0x0D].contains(scalar.value) {
        if start != nil, utf8.last != 0x20 { utf8.append(0x20) }
      } else if scalar.value != 0xAD {
        start = start ?? utf8.count
        utf8.append(utf8Of: scalar.value)
      }
    }
  }

  /// Ends the block under way, if it holds anything.
  private mutating func endBlock() {
    guard let first = start, !open.contains("table") else { return }
    if utf8.last == 0x20 { utf8.removeLast() }
    blocks.append(Block(span: TextSpan(first, utf8.count), role: role, page: 1))
    utf8.append(0x0A)
    (start, role) = (nil, .body)
  }
}

// MARK: - Tables

extension HTMLReader {
  private mutating func beginTable() {
    endBlock()
    (rows, tableStart) = ([], utf8.count)
  }

  private mutating func beginCell() {
    if rows.isEmpty { rows = [[]] }
    if utf8.count > tableStart { utf8.append(rows[rows.count - 1].isEmpty ? 0x0A : 0x09) }
    start = nil
  }

  private mutating func endCell() {
    guard !rows.isEmpty else { return }
    if start != nil, utf8.last == 0x20 { utf8.removeLast() }
    rows[rows.count - 1].append(TextSpan(start ?? utf8.count, utf8.count))
    start = nil
  }

  private mutating func endTable() {
    rows.removeAll(where: \.isEmpty)
    guard !rows.isEmpty else { return }
    blocks.append(
      Block(span: TextSpan(tableStart, utf8.count), role: .table, page: 1, rows: rows, headerRows: headerRows(of: rows, in: utf8)))
    utf8.append(0x0A)
    (rows, start) = ([], nil)
  }
}
