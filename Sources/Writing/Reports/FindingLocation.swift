import Documents
public import Records

/// Where a finding stands, and the words around it.
struct FindingLocation {
  /// The page, from 1.
  let page: Int
  /// The line on its page and the column in it, from 1; `nil` without the document.
  let line: Int?, column: Int?
  /// The words of the finding on one line, with what stands before and after them.
  let before: String, words: String, after: String

  /// How many letters of context are shown on either side.
  private static let context = 40

  init(_ source: Source, in document: DocumentText?) {
    page = source.page
    let scalars = document.map { Array($0.text.unicodeScalars) } ?? []
    guard let document, source.span.count == 2, source.span[0] >= 0, source.span[0] < source.span[1], source.span[1] <= scalars.count else {
      (line, column, before, words, after) = (nil, nil, "", "", "")
      return
    }
    let (start, end) = (source.span[0], source.span[1])
    let lines = Self.lineNumbers(of: document, scalars)
    line = lines(start)
    column =
      start - (0..<start).reversed().prefix { lines($0) == lines(start) && !Self.isBreak(scalars[$0]) }.reduce(start) { min($0, $1) } + 1
    words = Self.text(scalars[start..<end])
    before = Self.text(scalars[max(0, start - Self.context)..<start].reversed().prefix { !Self.isBreak($0) }.reversed()).fromFirstWord
    after = Self.text(scalars[end..<min(scalars.count, end + Self.context)].prefix { !Self.isBreak($0) }).toLastWord
  }

  /// The line of each scalar on its page: as drawn in a PDF, as broken in plain text.
  private static func lineNumbers(of document: DocumentText, _ scalars: [Unicode.Scalar]) -> (Int) -> Int {
    guard !document.glyphs.isEmpty else { return { offset in scalars[..<offset].count { $0 == "\n" } + 1 } }
    let glyphs = document.glyphs
    return { offset in
      let glyph = glyphs[offset]
      let first = glyphs.first { $0.page == glyph.page }?.line ?? glyph.line
      return Int(glyph.line - first) + 1
    }
  }

  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\u{C}" }

  private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars.map { isBreak($0) || $0 == "\t" ? " " : $0 })
    return String(text)
  }
}

extension String {
  /// The text from its first whole word, with «…» where something was cut.
  fileprivate var fromFirstWord: String {
    guard count >= 40, let space = firstIndex(of: " ") else { return self }
    return "…" + self[space...]
  }

  /// The text up to its last whole word, with «…» where something was cut.
  fileprivate var toLastWord: String {
    guard count >= 40, let space = lastIndex(of: " ") else { return self }
    return self[..<space] + " …"
  }
}

extension CommuniqueRecord {
  /// Where the mention with an id stands; for an entity, where it is first named.
  public func source(ofID id: String) -> Source? {
    switch id.first {
    case "d": dates.first { $0.id == id }?.source
    case "f": figures.first { $0.id == id }?.source
    case "p": places.first { $0.id == id }?.mentions.first?.source
    case "o": officials.first { $0.id == id }?.mentions.first?.source
    case "g": organisations.first { $0.id == id }?.mentions.first?.source
    case "c": contacts.first { $0.id == id }?.source
    case "l": links.first { $0.id == id }?.source
    case "r": references.first { $0.id == id }?.source
    case "q": quotes.first { $0.id == id }?.source
    case "e": events.first { $0.id == id }?.source
    default: nil
    }
  }
}
