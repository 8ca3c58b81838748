import Documents

/// Gives the blocks of a plain text their roles, and tables their cells.
func blocks(from drafts: [PlainBlock], in utf8: [UInt8]) -> [Block] {
  let texts = drafts.map { utf8[$0.span.start..<$0.span.end] }
  let title = titleIndex(drafts, texts)
  return drafts.indices.map { index in
    let draft = drafts[index]
    if draft.lines[0].kind == .row { return table(draft, in: utf8) }
    let isSetApart = draft.lines[0].followsBlank && (index + 1 == drafts.count || drafts[index + 1].lines[0].followsBlank)
    let role = role(of: texts[index], draft, at: index, title: title, isSetApart: isSetApart)
    return Block(span: draft.span, role: role, page: 1)
  }
}

private func role(of text: ArraySlice<UInt8>, _ draft: PlainBlock, at index: Int, title: Int?, isSetApart: Bool) -> BlockRole {
  if index == title { return .title }
  if draft.lines[0].kind == .item { return .listItem }
  let words = LoweredText(text)
  if let title, index < title { return words.isDateline ? .dateline : words.isContact ? .contact : .letterhead }
  guard title != nil else { return .body }
  if words.isDateline { return .dateline }
  if words.isContact { return .contact }
  if isHeading(text, isSetApart: isSetApart) { return .heading }
  return words.isQuotation ? .quote : .body
}

/// The first block that is no label of the house and has no final stop, where running text follows it.
private func titleIndex(_ drafts: [PlainBlock], _ texts: [ArraySlice<UInt8>]) -> Int? {
  guard
    let first = drafts.indices.first(where: { index in
      drafts[index].lines[0].kind == .text && !LoweredText(texts[index]).isLabel && !LoweredText(texts[index]).isContact
    }), let end = lastScalar(of: texts[first])
  else { return nil }
  let hasBody = texts[(first + 1)...].contains { $0.count >= 80 }
  let isHeadline = end != 0x2E && end != 0x3A && end != 0x3B && end != 0x2C && texts[first].count <= 400
  return hasBody && isHeadline && texts[first].contains(0x20) ? first : nil
}

/// A short line of its own with a colon at its end, or between blank lines with nothing at its end.
private func isHeading(_ text: ArraySlice<UInt8>, isSetApart: Bool) -> Bool {
  guard let first = scalars(text.prefix(4)).first, let last = lastScalar(of: text), last == 0x3A || isSetApart && isUpperCase(first),
    text.count <= 480, scalarCount(text) <= 120
  else { return false }
  return last == 0x3A || last == 0x3F || !isTerminal(last) && last != 0x2C
}

private func lastScalar(of text: ArraySlice<UInt8>) -> UInt32? { scalars(text.suffix(4).drop { $0 & 0xC0 == 0x80 }).last }

// MARK: - Tables

/// Rows of cells between tabulations or bars; a line of dashes between bars is no row.
private func table(_ draft: PlainBlock, in utf8: [UInt8]) -> Block {
  var rows = draft.lines.map { cells(of: $0.span, in: utf8) }
  let rules = rows.indices.filter { row in
    rows[row].allSatisfy { cell in utf8[cell.start..<cell.end].allSatisfy { $0 == 0x2D || $0 == 0x3A } }
  }
  for row in rules.reversed() { rows.remove(at: row) }
  return Block(
    span: draft.span, role: .table, page: 1, rows: rows, headerRows: headerRows(of: rows, in: utf8))
}

private func cells(of line: TextSpan, in utf8: [UInt8]) -> [TextSpan] {
  let bytes = utf8[line.start..<line.end]
  let mark: UInt8 = bytes.contains(0x09) ? 0x09 : 0x7C
  var cells: [TextSpan] = []
  var start = line.start
  for end in bytes.indices.filter({ bytes[$0] == mark }) + [line.end] {
    cells.append(trimmed(TextSpan(start, end), in: utf8))
    start = end + 1
  }
  if mark == 0x7C, bytes.first == mark { cells.removeFirst() }
  if mark == 0x7C, bytes.last == mark { cells.removeLast() }
  return cells
}

private func trimmed(_ span: TextSpan, in utf8: [UInt8]) -> TextSpan {
  var span = span
  while span.start < span.end, utf8[span.start] <= 0x20 { span.start += 1 }
  while span.start < span.end, utf8[span.end - 1] <= 0x20 { span.end -= 1 }
  return span
}

/// How many of a table's first rows are headings: one where no cell but the first holds a number, and one below does.
func headerRows(of rows: [[TextSpan]], in utf8: [UInt8]) -> Int {
  guard let first = rows.first, rows.count > 1 else { return 0 }
  func startsWithNumber(_ span: TextSpan) -> Bool {
    utf8[span.start..<span.end].prefix(4).contains { isDigit(UInt32($0)) }
  }
  let hasFigures = rows.dropFirst().joined().contains(where: startsWithNumber)
  return hasFigures && !first.dropFirst().contains(where: startsWithNumber) ? 1 : 0
}
