import CPoppler
import Glibc

/// Whether a PDF may draw text invisibly: an operator that sets text rendering mode 3 or 7 stands in one of its streams
/// (ISO 32000-1, table 106).
///
/// Poppler does not tell how text is rendered. This only says whether to look closer: streams in other encodings than deflate,
/// and of encrypted files, are not seen.
func mayHoldInvisibleText(_ bytes: [UInt8]) -> Bool {
  var budget = 8 << 20
  var start = 0
  var inflater = Inflater()
  while budget > 0, let stream = nextStream(in: bytes, from: start) {
    start = stream.upperBound
    guard isPageContent(bytes[max(0, stream.lowerBound - 400)..<stream.lowerBound]) else { continue }
    let content = inflater.inflated(bytes[stream], limit: budget) ?? Array(bytes[stream].prefix(budget))
    budget -= max(content.count, 1 << 10)
    if setsInvisible(content) { return true }
  }
  return false
}

/// Whether a PDF is a form that only its own program fills in (XFA): what its page says may be a placeholder.
func holdsXFA(_ bytes: [UInt8]) -> Bool { find("/XFA", in: bytes, from: 0) != nil }

/// The bytes between the next `stream` and `endstream`.
private func nextStream(in bytes: [UInt8], from start: Int) -> Range<Int>? {
  guard let mark = find("stream", in: bytes, from: start) else { return nil }
  var first = mark + 6
  while first < bytes.count, bytes[first] == 0x0D || bytes[first] == 0x0A { first += 1 }
  guard let end = find("endstream", in: bytes, from: first) else { return nil }
  return first..<end
}

private func find(_ word: StaticString, in bytes: [UInt8], from start: Int) -> Int? {
  bytes.withUnsafeBytes { all in
    guard start < all.count, let base = all.baseAddress,
      let found = bytes_find(base + start, all.count - start, word.utf8Start, word.utf8CodeUnitCount)
    else { return nil }
    return found - base
  }
}

/// Whether a stream's dictionary can be that of a page's content or of a form: it is no image, font, metadata or table of objects.
private func isPageContent(_ before: ArraySlice<UInt8>) -> Bool {
  let text = Array(before)
  let dictionary = find("obj", in: text, from: max(0, text.count - 200)).map { Array(text[$0...]) } ?? text
  let others: [StaticString] = ["/Image", "/Length1", "/ObjStm", "/XRef", "/Metadata", "/FontFile", "Type1C", "/CMap", "/DCTDecode"]
  return !others.contains { find($0, in: dictionary, from: 0) != nil }
}

/// Whether `3 Tr` or `7 Tr` stands in a content stream.
///
/// It looks for the `r`, which is much rarer there than the space and the `T`.
private func setsInvisible(_ content: [UInt8]) -> Bool {
  content.withUnsafeBytes { all in
    guard let base = all.baseAddress else { return false }
    var start = min(3, all.count)
    while let found = memchr(base + start, Int32(UInt8(ascii: "r")), all.count - start) {
      let end = UnsafeRawPointer(found) - base
      start = end + 1
      guard all[end - 1] == UInt8(ascii: "T"), all[end - 2] == UInt8(ascii: " "), all[end - 3] == 0x33 || all[end - 3] == 0x37
      else { continue }
      let isOwnNumber = end == 3 || all[end - 4] <= 0x20
      if isOwnNumber { return true }
    }
    return false
  }
}

/// Unpacks deflated streams, one after the other.
private struct Inflater: ~Copyable {
  private let decompressor = g_zlib_decompressor_new(G_ZLIB_COMPRESSOR_FORMAT_ZLIB)
  private var chunk = [UInt8](repeating: 0, count: 1 << 14)

  deinit { if let decompressor { g_object_unref(UnsafeMutableRawPointer(decompressor)) } }

  /// The content of a stream, up to a limit; `nil` where it is not deflated.
  mutating func inflated(_ bytes: ArraySlice<UInt8>, limit: Int) -> [UInt8]? {
    guard let decompressor else { return nil }
    g_converter_reset(decompressor)
    var content: [UInt8] = []
    var rest = bytes
    while content.count < limit {
      var read: gsize = 0
      var written: gsize = 0
      let result = rest.withUnsafeBytes { input in
        g_converter_convert(
          decompressor, input.baseAddress, gsize(input.count), &chunk, gsize(chunk.count), GConverterFlags(rawValue: 0),
          &read, &written, nil)
      }
      content.append(contentsOf: chunk[..<Int(written)])
      rest = rest.dropFirst(Int(read))
      if result == G_CONVERTER_FINISHED { break }
      if result == G_CONVERTER_ERROR || read == 0 && written == 0 { return content.isEmpty ? nil : content }
    }
    return content
  }
}
