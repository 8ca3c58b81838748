/// A piece of an HTML page: a tag or the text between two.
enum HTMLToken {
  /// `<name …>`, in lower case, with the value of its `href`, and whether the page hides it.
  case open(name: String, link: String?, isHidden: Bool)
  /// `</name>`.
  case close(name: String)
  /// Text, its character references resolved.
  case text(String)
}

/// Cuts an HTML page into tags and text, as far as a reader of its text needs: attributes other than these, comments and
/// the content of scripts and styles are left out.
struct HTMLTokeniser {
  private var rest: ArraySlice<UInt8>

  init(_ html: [UInt8]) { rest = html[...] }

  /// All tokens of the page.
  mutating func tokens() -> [HTMLToken] {
    var tokens: [HTMLToken] = []
    while !rest.isEmpty {
      if let token = rest.first == 0x3C ? tag() : .text(text()) { tokens.append(token) }
    }
    return tokens
  }

  /// Text up to the next tag.
  private mutating func text() -> String {
    let end = rest.firstIndex(of: 0x3C) ?? rest.endIndex
    defer { rest = rest[end...] }
    return resolvingReferences(in: String(decoding: rest[..<end], as: UTF8.self))
  }

  /// A tag; `nil` for a comment, a declaration, and for a `<` that opens nothing, which is dropped.
  private mutating func tag() -> HTMLToken? {
    if rest.starts(with: Array("<!--".utf8)) {
      skip(past: "-->")
      return nil
    }
    let end = tagEnd()
    let inside = rest[(rest.startIndex + 1)..<end].drop { $0 <= 0x20 }
    rest = rest[min(end + 1, rest.endIndex)...]
    let isClosing = inside.first == 0x2F
    let name = (isClosing ? inside.dropFirst() : inside).prefix(while: isNameByte)
    guard !name.isEmpty else { return nil }
    let tag = String(decoding: name, as: UTF8.self).lowercased()
    if isClosing { return .close(name: tag) }
    if tag == "script" || tag == "style" { skip(past: "</\(tag)>") }
    return .open(name: tag, link: tag == "a" ? link(in: inside) : nil, isHidden: isHidden(inside.dropFirst(name.count)))
  }

  /// Whether attributes hide their element: `hidden`, or a style without display.
  private func isHidden(_ attributes: ArraySlice<UInt8>) -> Bool {
    guard !attributes.isEmpty else { return false }
    let bytes = attributes.lazy.filter { $0 > 0x20 }.map(lower)
    if contains(bytes, "style=") && contains(bytes, "display:none") { return true }
    var quote: UInt8?
    let bare = attributes.map { byte -> UInt8 in
      if let open = quote {
        if byte == open { quote = nil }
        return 0x22
      }
      if byte == 0x22 || byte == 0x27 { quote = byte }
      return byte == 0x2F ? 0x20 : lower(byte)
    }
    return bare.split { $0 <= 0x20 || $0 == 0x3D || $0 == 0x22 }.contains { $0.elementsEqual("hidden".utf8) }
  }

  private func contains(_ bytes: some Sequence<UInt8>, _ word: StaticString) -> Bool {
    LoweredText(bytes.lazy.map(UInt32.init)).contains(word)
  }

  /// Where a tag ends: at a `>` outside quotation marks.
  private func tagEnd() -> Int {
    var quote: UInt8?
    for index in rest.indices {
      let byte = rest[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      } else if byte == 0x3E {
        return index
      }
    }
    return rest.endIndex
  }

  private func link(in tag: ArraySlice<UInt8>) -> String? {
    let mark = Array("href=".utf8)
    guard let start = tag.indices.first(where: { tag[$0...].starts(with: mark) }) else { return nil }
    let value = tag[(start + mark.count)...]
    guard let first = value.first else { return nil }
    let isQuoted = first == 0x22 || first == 0x27
    let address = isQuoted ? value.dropFirst().prefix { $0 != first } : value.prefix { $0 > 0x20 }
    return resolvingReferences(in: String(decoding: address, as: UTF8.self))
  }

  private mutating func skip(past mark: String) {
    let bytes = Array(mark.utf8)
    let found = rest.indices.first { index in
      rest.endIndex - index >= bytes.count && zip(rest[index...], bytes).allSatisfy { lower($0) == $1 }
    }
    rest = found.map { rest[($0 + bytes.count)...] } ?? rest[rest.endIndex...]
  }
}

private func isNameByte(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

private func lower(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte + 0x20 : byte }
