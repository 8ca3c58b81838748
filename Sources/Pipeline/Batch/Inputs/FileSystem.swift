import Extraction
import Glibc

/// What a path leads to.
enum FileKind {
  case file, folder, link, other

  /// `nil` where it leads nowhere; `errno` then says why.
  init?(_ path: InputPath, followingLinks: Bool) {
    var status = stat()
    guard (followingLinks ? stat(path.cString, &status) : lstat(path.cString, &status)) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    default: self = .other
    }
  }
}

extension InputPath {
  /// Whether a folder is there.
  public var isFolder: Bool { FileKind(self, followingLinks: true) == .folder }
}

/// Which file a path leads to, whatever it is called.
struct FileIdentity: Equatable {
  let device: dev_t
  let inode: ino_t

  /// `nil` where it leads nowhere.
  init?(_ path: InputPath) {
    var status = stat()
    guard stat(path.cString, &status) == 0 else { return nil }
    (device, inode) = (status.st_dev, status.st_ino)
  }
}

/// The state of a file: it changes with every write, even one that leaves the size as it was.
struct FileStamp: Equatable {
  private let size: off_t
  private let inode: ino_t
  private let seconds, nanoseconds: Int

  /// `nil` where there is no file.
  init?(_ path: InputPath) {
    var status = stat()
    guard stat(path.cString, &status) == 0 else { return nil }
    (size, inode) = (status.st_size, status.st_ino)
    (seconds, nanoseconds) = (status.st_ctim.tv_sec, status.st_ctim.tv_nsec)
  }
}

extension InputPath {
  /// The absolute path without links, `.` and `..`; `nil` where it leads nowhere, and `errno` says why.
  init?(resolving path: InputPath) {
    guard let resolved = realpath(path.cString, nil) else { return nil }
    defer { free(resolved) }
    self.init(UnsafeBufferPointer(start: resolved, count: strlen(resolved)).map { UInt8(bitPattern: $0) })
  }
}

/// The names in a folder, in the order of their bytes; `nil` where it cannot be read, and `errno` says why.
func folderEntries(_ path: InputPath) -> [InputPath]? {
  guard let folder = opendir(path.cString) else { return nil }
  defer { closedir(folder) }
  var names: [InputPath] = []
  while let entry = readdir(folder) {
    let name = withUnsafeBytes(of: &entry.pointee.d_name) { InputPath($0.prefix { $0 != 0 }) }
    if name.bytes != Array(".".utf8) && name.bytes != Array("..".utf8) { names.append(name) }
  }
  return names.sorted()
}

/// Whether `%PDF-` stands in the first KiB of a regular file.
func beginsLikePDF(_ path: InputPath) -> Bool {
  let descriptor = open(path.cString, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
  guard descriptor >= 0 else { return false }
  defer { close(descriptor) }
  var head = [UInt8](repeating: 0, count: 1024)
  let count = read(descriptor, &head, head.count)
  return holdsPDFMark(head.prefix(max(0, count)))
}

/// Whether `%PDF-` stands in these first bytes of a file.
func holdsPDFMark(_ head: ArraySlice<UInt8>) -> Bool { head.firstRange(of: Array("%PDF-".utf8)) != nil }

/// The paths that a pattern such as `2024/*.pdf` stands for; the path itself where it exists or matches nothing.
func expandedGlob(_ pattern: InputPath) -> [InputPath] {
  let isPattern = pattern.bytes.contains { "*?[".utf8.contains($0) }
  guard isPattern, FileKind(pattern, followingLinks: false) == nil else { return [pattern] }
  var matches = glob_t()
  defer { globfree(&matches) }
  guard glob(pattern.cString, 0, nil, &matches) == 0 else { return [pattern] }
  return (0..<Int(matches.gl_pathc)).compactMap { index in
    matches.gl_pathv[index].map { InputPath(UnsafeBufferPointer(start: $0, count: strlen($0)).map { UInt8(bitPattern: $0) }) }
  }
}
