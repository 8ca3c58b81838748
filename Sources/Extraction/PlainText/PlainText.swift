import Documents

/// Cuts plain text into blocks; the reading text is the input as given.
///
/// Blocks end at blank lines, at list items and at line ends that their writer chose. A line that was broken at the width of the
/// screen goes on: the line feed stays inside the block's span. Lines whose cells are parted by tabulations or bars are a table.
///
/// - Parameter bytes: The text in UTF-8 or UTF-16; bytes that are neither become U+FFFD.
/// - Returns: One page, without boxes.
public func documentText(ofPlainText bytes: [UInt8]) -> DocumentText {
  let utf8 = Array((text(ofUTF16: bytes) ?? String(decoding: bytes, as: UTF8.self)).utf8)
  let lines = plainLines(of: utf8)
  let width = screenWidth(of: lines)
  var drafts: [PlainBlock] = []
  for line in lines where !line.span.isEmpty {
    if let last = drafts.last, last.isContinued(by: line, width: width, in: utf8) {
      drafts[drafts.count - 1].lines.append(line)
    } else {
      drafts.append(PlainBlock(lines: [line]))
    }
  }
  let page = Page(number: 1, width: 0, height: 0, span: TextSpan(0, utf8.count))
  return DocumentText(
    utf8: utf8, blocks: blocks(from: drafts, in: utf8), pages: [page], census: digits(in: utf8),
    source: .text)
}

private func digits(in utf8: [UInt8]) -> DigitCensus {
  let count = utf8.count { isDigit(UInt32($0)) }
  return DigitCensus(seen: count, read: count)
}

extension TextSpan {
  fileprivate var isEmpty: Bool { start == end }
}
