import Documents
import Language

/// Finds the headline: the blocks that the page sets as title, or else the first that is no label and is followed by running text.
struct TitleFinder {
  let tokens: Tokens
  let blocks: [Range<Int>]

  /// The blocks of the headline; empty where there is none.
  var title: Range<Int> {
    if let first = blocks.indices.first(where: { role($0) == .title && isHeadline($0) }) { return continued(from: first) }
    guard let first = blocks.indices.prefix(16).first(where: isPlainHeadline) else { return 0..<0 }
    var end = first + 1
    while end < blocks.count, goesOnInPlainText(end) { end += 1 }
    return first..<end
  }

  /// The next line of a headline in plain text: right under a colon or an open word, capitals that go on, or lower case.
  private func goesOnInPlainText(_ block: Int) -> Bool {
    guard isNextLine(block), isHeadline(block), blocks[block].count <= 24, let first = blocks[block].first,
      let last = blocks[block - 1].last
    else { return false }
    if tokens.isMark(last, .colon) || tokens.value(last, in: HeaderLabels.link) != nil { return true }
    return isInCapitals(blocks[block]) && isInCapitals(blocks[block - 1])
      || tokens.has(first, .word) && !tokens.has(first, .capital)
  }

  /// Whether a block of plain text stands on the line right under the one before.
  private func isNextLine(_ block: Int) -> Bool {
    guard block > 0, tokens.document.source == .text else { return false }
    return tokens.document.blocks[block].span.start - tokens.document.blocks[block - 1].span.end <= 1
  }

  private func isInCapitals(_ range: Range<Int>) -> Bool {
    let words = range.filter { tokens.has($0, .word) }
    return words.count > 1
      && words.allSatisfy { tokens.has($0, .allCaps) || tokens.has($0, [.capital, .elided]) || tokens.span($0).count <= 2 }
  }

  private func role(_ block: Int) -> BlockRole { tokens.document.blocks[block].role }

  /// A headline that the page breaks into several blocks.
  private func continued(from first: Int) -> Range<Int> {
    var end = first + 1
    while end < blocks.count, role(end) == .title && isHeadline(end) || continuesLine(end) { end += 1 }
    return first..<end
  }

  /// A short block that goes on in lower case, or after a word that ends no headline.
  private func continuesLine(_ block: Int) -> Bool {
    guard let first = blocks[block].first, let last = blocks[block - 1].last, blocks[block].count <= 16,
      [.title, .subtitle, .heading, .body].contains(role(block)), !tokens.isMark(blocks[block].upperBound - 1, .stop, .semicolon)
    else { return false }
    return tokens.has(first, .word) && !tokens.has(first, .capital) || tokens.value(last, in: HeaderLabels.link) != nil
  }

  private func isHeadline(_ block: Int) -> Bool {
    let range = blocks[block].dropFirst(HeaderLabels.kindLength(of: blocks[block], in: tokens))
    return range.count >= 2 && !isTailOfLetterhead(block) && !HeaderLabels.isLabel(range, in: tokens) && !isDateline(range)
      && (!HeaderLabels.isHouse(range, in: tokens) || HeaderLabels.letterheadLength(of: range, in: tokens) > 0)
  }

  /// The «DU LOT» of a letterhead on two lines, «PRÉFET» above it; the «BRETAGNE» under «PRÉFET DE LA RÉGION».
  private func isTailOfLetterhead(_ block: Int) -> Bool {
    let range = blocks[block]
    guard let first = range.first, range.count <= 12,
      range.allSatisfy({ tokens.has($0, .capital) || tokens.value($0, in: HeaderLabels.link) != nil || tokens.isMark($0, .hyphen) })
    else { return false }
    let isUnderHouse = block > 0 && (HeaderLabels.isHouse(blocks[block - 1], in: tokens) || isTailOfLetterhead(block - 1))
    if tokens.value(first, in: Self.genitives) != nil { return range.count <= 8 || isUnderHouse }
    let name = tokens.value(first, in: Self.en) == nil ? first : first + 1
    return isUnderHouse && PlaceNameReader.read(at: name, in: tokens, where: { $0.kind != .commune })?.end == range.upperBound
  }

  private static let en = WordClass("en", ["en"])
  private static let genitives = WordClass("genitive", ["de", "du", "des", "d"])

  /// A block without a role: some words, no end of a sentence, and running text after it.
  private func isPlainHeadline(_ block: Int) -> Bool {
    let range = blocks[block]
    guard isHeadline(block), range.count <= 60, [.body, .heading, .letterhead, .quote].contains(role(block)), let last = range.last else {
      return false
    }
    let isOpen = tokens.isMark(last, .colon) && block + 1 < blocks.count && goesOnInPlainText(block + 1)
    guard isOpen || !tokens.isMark(last, .stop, .colon, .semicolon, .comma), !range.contains(where: { tokens.claim(of: $0) == .contact })
    else {
      return false
    }
    return blocks[(block + 1)...].contains { $0.count >= 15 }
  }

  /// «Nanterre, le 27 novembre 2023».
  private func isDateline(_ range: Range<Int>) -> Bool {
    guard range.count <= 14, let comma = range.first(where: { tokens.isMark($0, .comma) }) else { return false }
    return (1...2).contains { WrittenDay(at: comma + $0, in: tokens).map { range.upperBound - $0.range.upperBound <= 6 } ?? false }
  }
}
