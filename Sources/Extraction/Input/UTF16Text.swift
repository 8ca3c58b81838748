/// The text of bytes in UTF-16: with a byte order mark, or where every other of the first bytes is zero, as in Latin text; `nil` for others.
///
/// Half a pair of surrogates becomes U+FFFD. The mark is no part of the text.
func text(ofUTF16 bytes: [UInt8]) -> String? {
  guard let isBigEndian = isBigEndianUTF16(bytes) else { return nil }
  let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
  return String(decoding: units.first == 0xFEFF ? units.dropFirst() : units[...], as: UTF16.self)
}

/// Whether bytes in UTF-16 have the higher byte first; `nil` where they are none.
private func isBigEndianUTF16(_ bytes: [UInt8]) -> Bool? {
  if bytes.starts(with: [0xFE, 0xFF]) { return true }
  if bytes.starts(with: [0xFF, 0xFE]) { return false }
  let head = bytes.prefix(256)
  guard head.count > 7 else { return nil }
  let zeros = (0...1).map { parity in head.indices.count { $0 % 2 == parity && head[$0] == 0 } }
  let others = (0...1).map { parity in head.indices.count { $0 % 2 == parity } - zeros[parity] }
  // A few of the scalars are beyond Latin: typographic apostrophes, dashes, the sign of the euro.
  if zeros[1] == 0, 5 * others[0] <= zeros[0] { return true }
  if zeros[0] == 0, 5 * others[1] <= zeros[1] { return false }
  return nil
}
