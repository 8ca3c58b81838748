public import Documents

/// Reads plain text: the reading text is the input as given, cut into blocks at the ends of lines.
public func documentText(ofPlainText bytes: [UInt8]) -> DocumentText {
  let lines = bytes.indices.split { bytes[$0] == 0x0A || bytes[$0] == 0x0C }.filter { $0.contains { bytes[$0] > 0x20 } }
  let blocks = lines.map { Block(span: TextSpan($0.startIndex, $0.endIndex), role: .body, page: 1) }
  let page = Page(number: 1, width: 0, height: 0, span: TextSpan(0, bytes.count))
  return DocumentText(utf8: bytes, blocks: blocks, pages: [page], source: .text)
}
