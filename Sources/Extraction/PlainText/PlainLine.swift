import Documents

/// A line of plain text.
struct PlainLine {
  /// What stands on it, without white space at either end.
  var span: TextSpan
  /// Its length in Unicode scalars.
  var length: Int
  /// How many scalars of white space stand before it.
  var indent: Int
  /// Whether a blank line, a form feed or the start of the text stands before it.
  var followsBlank: Bool
  /// What kind of line it is.
  var kind: Kind

  /// What a line shows of itself.
  enum Kind { case text, item, row }
}

/// Cuts a text into lines; blank lines are left out and marked on the next.
func plainLines(of utf8: [UInt8]) -> [PlainLine] {
  var lines: [PlainLine] = []
  var followsBlank = true
  var start = 0
  while start <= utf8.count {
    let end = utf8[start...].firstIndex { $0 == 0x0A || $0 == 0x0C } ?? utf8.count
    if let line = PlainLine(utf8, from: start, to: end, followsBlank: followsBlank) {
      lines.append(line)
      followsBlank = end < utf8.count && utf8[end] == 0x0C
    } else {
      followsBlank = true
    }
    start = end + 1
  }
  return lines
}

extension PlainLine {
  /// The line between two offsets; `nil` where it is blank.
  fileprivate init?(_ utf8: [UInt8], from start: Int, to end: Int, followsBlank: Bool) {
    var first = start
    while first < end, let width = blankWidth(utf8, at: first, end) { first += width }
    guard first < end else { return nil }
    var last = end
    while last > first, let width = blankWidthBefore(utf8, last) { last -= width }
    span = TextSpan(first, last)
    var (scalars, tabulations, bars) = (0, 0, 0)
    for byte in utf8[first..<last] {
      scalars &+= byte & 0xC0 == 0x80 ? 0 : 1
      tabulations &+= byte == 0x09 ? 1 : 0
      bars &+= byte == 0x7C ? 1 : 0
    }
    length = scalars
    indent = scalarCount(utf8[start..<first])
    self.followsBlank = followsBlank
    // Between two cells, or around them all: «| Cher | 187 |», «Cher | 187 | 71,4».
    kind = tabulations > 0 || bars > 1 ? .row : Self.kind(of: utf8[first..<last])
  }

  /// The kind of a line that is no row.
  private static func kind(of bytes: ArraySlice<UInt8>) -> Kind {
    let head = scalars(bytes.prefix(12))
    guard let space = head.firstIndex(of: 0x20) ?? head.firstIndex(of: 0xA0), space > 0 else {
      return head.first.map(isBullet) == true ? .item : .text
    }
    let mark = head[..<space]
    let isSpelledOut = mark.count == 1 && mark[0] == 0x6F
    return isListMarker(mark) && !isSpelledOut || isBullet(head[0]) ? .item : .text
  }
}

/// The width in bytes of the white space at an offset; `nil` where something else stands.
private func blankWidth(_ utf8: [UInt8], at offset: Int, _ end: Int) -> Int? {
  switch utf8[offset] {
  case 0x20, 0x09, 0x0D: 1
  case 0xC2 where offset + 1 < end && utf8[offset + 1] == 0xA0: 2
  case 0xE2 where offset + 2 < end && utf8[offset + 1] == 0x80 && utf8[offset + 2] == 0xAF: 3
  default: nil
  }
}

private func blankWidthBefore(_ utf8: [UInt8], _ end: Int) -> Int? {
  for width in 1...3 where end >= width && blankWidth(utf8, at: end - width, end) == width { return width }
  return nil
}

/// The scalars of valid UTF-8, U+FFFD for one that is cut off at the end.
func scalars(_ bytes: ArraySlice<UInt8>) -> [UInt32] {
  var scalars: [UInt32] = []
  scalars.reserveCapacity(bytes.count)
  var (scalar, missing) = (UInt32(0), 0)
  for byte in bytes {
    if byte < 0x80 {
      scalars.append(UInt32(byte))
    } else if byte >= 0xC0 {
      missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
      scalar = UInt32(byte) & (0x3F >> UInt32(missing))
    } else {
      (scalar, missing) = (scalar << 6 | UInt32(byte & 0x3F), missing - 1)
      if missing == 0 { scalars.append(scalar) }
    }
  }
  if missing > 0 { scalars.append(0xFFFD) }
  return scalars
}

/// How many scalars valid UTF-8 holds.
func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
