import CZlib
import Glibc
import Extraction
import Records

/// A ZIP archive, read by its central directory; its members are documents like any other.
///
/// APPNOTE.TXT of PKWARE, without ZIP64, encryption and volumes: what stored or deflated members need. Something else may stand before
/// the archive, as in one that unpacks itself.
final class ZipArchive: Sendable {
  /// One member.
  struct Entry: Sendable {
    let name: InputPath
    let method: Int
    let isEncrypted: Bool
    let checksum: UInt32
    let compressedSize: Int
    let size: Int
    let headerOffset: Int

    var isFolder: Bool { name.bytes.last == UInt8(ascii: "/") }
  }

  /// Where the archive is.
  let path: InputPath
  let entries: [Entry]

  private init(path: InputPath, entries: [Entry]) {
    self.path = path
    self.entries = entries
  }

  /// Reads the directory of an archive.
  static func open(_ path: InputPath) throws(ErrorRecord.Failure) -> ZipArchive {
    let descriptor = Glibc.open(path.cString, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw ErrorRecord.Failure(.unreadable(errno: errno)) }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    guard let (directory, start) = directory(of: descriptor, size: size), let entries = entries(of: directory, start: start) else {
      throw .damagedArchive
    }
    return ZipArchive(path: path, entries: entries)
  }

  /// The members that are documents, as files are in a folder; of two with one name the later, as unpacking has it.
  var documents: [Entry] {
    let members = entries.filter { !$0.isFolder && ($0.name.hasExtension(".pdf") || beginsLikePDF($0)) }
    return Array(Dictionary(members.map { ($0.name, $0) }, uniquingKeysWith: { $1 }).values)
  }

  private func beginsLikePDF(_ entry: Entry) -> Bool {
    let (most, enough) = (4 << 10, 1 << 10)
    let descriptor = Glibc.open(path.cString, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0, !entry.isEncrypted else { return false }
    defer { close(descriptor) }
    guard let data = Self.memberData(entry, in: descriptor, atMost: most) else { return false }
    let head = entry.method == Self.stored ? data : Self.inflate(data, atMost: enough).bytes
    return holdsPDFMark(head.prefix(enough))
  }

  /// The bytes of one member, checked against its checksum.
  func read(_ entry: Entry, limit: Int) throws(ErrorRecord.Failure) -> [UInt8] {
    guard !entry.isEncrypted else { throw .encryptedMember }
    let size = max(entry.size, entry.compressedSize)
    guard size <= limit else { throw ErrorRecord.Failure(.tooLarge(.bytes(size), maximum: limit)) }
    let descriptor = Glibc.open(path.cString, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw ErrorRecord.Failure(.unreadable(errno: errno)) }
    defer { close(descriptor) }
    guard let data = Self.memberData(entry, in: descriptor), let bytes = Self.unpack(data, entry),
      crc32(0, bytes, UInt32(bytes.count)) == UInt(entry.checksum)
    else { throw .damagedArchive }
    return bytes
  }

  // MARK: Directory

  private static let entryMark = 0x0201_4b50
  private static let endRecordSize = 22
  private static let entrySize = 46
  private static let localHeaderSize = 30
  private static let largestDirectory = 64 << 20

  /// The central directory: the record at the end of the file, behind which a comment may stand, says where.
  ///
  /// - Returns: The directory, and the number of bytes before the archive.
  private static func directory(of descriptor: Int32, size: Int) -> (LittleEndianBytes, start: Int)? {
    let tailSize = min(size, endRecordSize + 0xffff)
    guard let tail = read(descriptor, at: size - tailSize, count: tailSize), tailSize >= endRecordSize else { return nil }
    let ends = (0...tailSize - endRecordSize).reversed().lazy.filter { tail.number(at: $0, bytes: 4) == 0x0605_4b50 }
    let isLast = { (end: Int) in tail.number(at: end + 20, bytes: 2) == tailSize - end - endRecordSize }
    guard let end = ends.first(where: isLast) ?? ends.first,
      let length = tail.number(at: end + 12, bytes: 4), let offset = tail.number(at: end + 16, bytes: 4), length <= largestDirectory
    else { return nil }
    let foreign = size - tailSize + end - length - offset
    for start in [0, foreign] {
      guard let directory = read(descriptor, at: start + offset, count: length) else { continue }
      if length == 0 || directory.number(at: 0, bytes: 4) == entryMark { return (directory, start) }
    }
    return nil
  }

  private static func entries(of directory: LittleEndianBytes, start: Int) -> [Entry]? {
    var entries: [Entry] = []
    var position = 0
    while position < directory.bytes.count {
      guard directory.number(at: position, bytes: 4) == entryMark, let entry = entry(in: directory, at: position, start: start),
        let extra = directory.number(at: position + 30, bytes: 2), let comment = directory.number(at: position + 32, bytes: 2)
      else { return nil }
      entries.append(entry)
      position += entrySize + entry.name.bytes.count + extra + comment
    }
    return entries
  }

  private static func entry(in directory: LittleEndianBytes, at position: Int, start: Int) -> Entry? {
    guard let flags = directory.number(at: position + 8, bytes: 2), let method = directory.number(at: position + 10, bytes: 2),
      let checksum = directory.number(at: position + 16, bytes: 4), let compressedSize = directory.number(at: position + 20, bytes: 4),
      let size = directory.number(at: position + 24, bytes: 4), let nameLength = directory.number(at: position + 28, bytes: 2),
      let offset = directory.number(at: position + 42, bytes: 4), let name = directory.slice(at: position + entrySize, count: nameLength)
    else { return nil }
    return Entry(
      name: InputPath(name.map { $0 == 0 ? UInt8(ascii: "_") : $0 }), method: method, isEncrypted: flags & 1 == 1,
      checksum: UInt32(checksum), compressedSize: compressedSize, size: size, headerOffset: start + offset)
  }

  // MARK: Members

  /// The stored bytes of a member, behind its local header, whose lengths may differ from the directory's.
  private static func memberData(_ entry: Entry, in descriptor: Int32, atMost most: Int = .max) -> [UInt8]? {
    guard let header = read(descriptor, at: entry.headerOffset, count: localHeaderSize), header.number(at: 0, bytes: 4) == 0x0403_4b50,
      let name = header.number(at: 26, bytes: 2), let extra = header.number(at: 28, bytes: 2)
    else { return nil }
    return read(descriptor, at: entry.headerOffset + localHeaderSize + name + extra, count: min(most, entry.compressedSize))?.bytes
  }

  private static let (stored, deflated) = (0, 8)

  /// The bytes of a member: as many as announced, or the archive is damaged.
  private static func unpack(_ data: [UInt8], _ entry: Entry) -> [UInt8]? {
    if entry.method == stored { return data.count == entry.size ? data : nil }
    guard entry.method == deflated else { return nil }
    let (bytes, isWhole) = inflate(data, atMost: entry.size + 1)
    return isWhole && bytes.count == entry.size ? bytes : nil
  }

  /// Inflates into at most `room` bytes.
  private static func inflate(_ data: [UInt8], atMost room: Int) -> (bytes: [UInt8], isWhole: Bool) {
    var stream = z_stream()
    guard zlib_begin_raw_inflate(&stream) == Z_OK else { return ([], false) }
    defer { inflateEnd(&stream) }
    var input = data
    var status = Z_OK
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { output, count in
      input.withUnsafeMutableBufferPointer { source in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(room)
        status = CZlib.inflate(&stream, Z_FINISH)
      }
      count = room - Int(stream.avail_out)
    }
    return (bytes, status == Z_STREAM_END)
  }

  private static func read(_ descriptor: Int32, at offset: Int, count: Int) -> LittleEndianBytes? {
    var bytes = [UInt8](repeating: 0, count: count)
    guard pread(descriptor, &bytes, count, off_t(offset)) == count else { return nil }
    return LittleEndianBytes(bytes: bytes)
  }
}

/// Bytes whose numbers have their lowest byte first.
private struct LittleEndianBytes {
  let bytes: [UInt8]

  func number(at position: Int, bytes count: Int) -> Int? {
    slice(at: position, count: count)?.reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  func slice(at position: Int, count: Int) -> ArraySlice<UInt8>? {
    position >= 0 && position + count <= bytes.count ? bytes[position..<position + count] : nil
  }
}

extension ErrorRecord.Failure {
  static let damagedArchive = ErrorRecord.Failure(
    code: "damaged", stage: "input", message: "archive ZIP illisible ou abîmée. Extrayez-la et donnez le dossier.",
    english: "ZIP archive that is unreadable or broken. Unpack it and give the folder.")

  static let encryptedMember = ErrorRecord.Failure(
    code: "encrypted", stage: "input", message: "membre chiffré d’une archive ZIP. Extrayez-la avec son mot de passe.",
    english: "encrypted member of a ZIP archive. Unpack it with its password.")
}
