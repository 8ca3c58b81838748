/// What a file that is no PDF looks like, from its first bytes.
public enum FileKind: String, Sendable, CaseIterable {
  /// A web page.
  case html
  /// An archive, or a document of an office program.
  case zip
  /// An older document of an office program.
  case office
  /// A picture.
  case image
  /// Plain text.
  case text
  /// Something else.
  case unknown

  /// Looks at the first bytes of a file.
  public init(_ bytes: [UInt8]) {
    let start = Array(bytes.prefix(512))
    let head = Extraction.text(ofUTF16: start).map { Array($0.utf8) } ?? start
    let lowered = String(decoding: head, as: UTF8.self).lowercased()
    if lowered.contains("<!doctype html") || lowered.contains("<html") {
      self = .html
    } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      self = .zip
    } else if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .office
    } else if head.starts(with: [0xFF, 0xD8, 0xFF]) || head.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      self = .image
    } else {
      self = head.allSatisfy { $0 >= 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D } ? .text : .unknown
    }
  }
}
