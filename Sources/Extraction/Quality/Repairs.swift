/// Whether a PDF's structure had to be mended to read it: something stands before its header, or its table of objects is not where it says.
///
/// Poppler mends such files without a word.
func neededRepair(_ bytes: [UInt8]) -> Bool {
  if !bytes.starts(with: Array("%PDF-".utf8)) { return true }
  guard let start = statedTable(bytes), start < bytes.count else { return true }
  let table = bytes[start...].prefix(20).drop { $0 <= 0x20 }
  if table.starts(with: Array("xref".utf8)) { return !entriesHold(bytes, from: start) }
  // Since PDF 1.5 the table may be an object of its own.
  let object = bytes[start...].prefix(400)
  return !object.indices.contains { object[$0...].starts(with: Array("/XRef".utf8)) }
}

/// The offset after the last `startxref`, which stands within the last KiB, with no object after it.
private func statedTable(_ bytes: [UInt8]) -> Int? {
  let tail = bytes.suffix(1024)
  let mark = Array("startxref".utf8)
  guard let found = tail.indices.last(where: { tail[$0...].starts(with: mark) }),
    !tail[found...].indices.contains(where: { tail[$0...].starts(with: Array("endobj".utf8)) })
  else { return nil }
  let digits = tail[(found + mark.count)...].drop { $0 <= 0x20 }.prefix { isDigit(UInt32($0)) }
  return Int(String(decoding: digits, as: UTF8.self))
}

/// Whether the first objects of a table stand where it says.
private func entriesHold(_ bytes: [UInt8], from start: Int) -> Bool {
  let lines = bytes[start...].prefix(4096).split(separator: 0x0A, maxSplits: 64)
  for line in lines.dropFirst(2).prefix(60) {
    let fields = line.split { $0 <= 0x20 }
    if line.starts(with: Array("trailer".utf8)) || fields.allSatisfy({ $0.allSatisfy { isDigit(UInt32($0)) } }) { return true }
    guard fields.count == 3, fields[0].count == 10 else { return false }
    guard fields[2].first == 0x6E, let offset = Int(String(decoding: fields[0], as: UTF8.self)) else { continue }
    let object = bytes[min(offset, bytes.count)...].prefix(12).drop { $0 <= 0x20 }
    guard let first = object.first, isDigit(UInt32(first)) else { return false }
  }
  return true
}
