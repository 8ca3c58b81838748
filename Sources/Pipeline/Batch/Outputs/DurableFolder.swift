import Extraction
import Glibc
import Isolation

/// Files that appear whole or not at all, and that are there after a power cut once `commit` has returned.
///
/// Every file is written under a temporary name and synced; `commit` gives all of them their names and syncs the folders.
final class DurableFolder {
  /// The output folder.
  let root: InputPath
  private let workshop: InputPath
  private var staged: [(temporary: InputPath, final: InputPath)] = []
  private var changedFolders: Set<InputPath> = []
  private var knownFolders: Set<InputPath> = []
  private var count = 0

  /// Opens the folder, and clears away what an interrupted run left in `workshop`, a folder inside it.
  init(root: InputPath, workshop: InputPath) throws {
    self.root = root
    self.workshop = root.appending(workshop)
    try makeFolder(self.workshop)
    for name in folderEntries(self.workshop) ?? [] { unlink(self.workshop.appending(name).cString) }
  }

  /// Writes and syncs one file, which has no name yet.
  func stage(_ bytes: [UInt8], as name: InputPath) throws {
    let file = try open(as: name)
    try file.write(bytes)
    try file.finish()
  }

  /// Opens a file to be written piece by piece, and finished before the commit.
  func open(as name: InputPath) throws -> SyncedFile {
    try SyncedFile(reserve(as: name), shownAs: root.appending(name))
  }

  /// A place for a file that somebody else writes; it must be synced before the commit.
  func reserve(as name: InputPath) -> InputPath {
    count += 1
    let temporary = workshop.appending(InputPath("\(count)"))
    staged.append((temporary, root.appending(name)))
    return temporary
  }

  /// Syncs such a file.
  func sync(_ path: InputPath) throws { try syncPath(path) }

  /// Gives every staged file its name.
  func commit() throws {
    for (temporary, final) in staged {
      try makeFolder(final.parent)
      guard rename(temporary.cString, final.cString) == 0 else { throw OutputError(final, SystemCallError("rename")) }
      changedFolders.insert(final.parent)
    }
    staged = []
    for folder in changedFolders { try syncPath(folder) }
    changedFolders = []
  }

  /// Forgets what is staged.
  func discard() {
    for (temporary, _) in staged { unlink(temporary.cString) }
    staged = []
  }

  /// Takes a file away; it need not be there.
  func remove(_ name: InputPath) {
    let path = root.appending(name)
    if unlink(path.cString) == 0 { changedFolders.insert(path.parent) }
  }

  /// The size of a file, in bytes; `nil` where there is none.
  func size(of name: InputPath) -> Int? {
    var status = stat()
    return stat(root.appending(name).cString, &status) == 0 ? Int(status.st_size) : nil
  }

  private func makeFolder(_ path: InputPath) throws {
    guard knownFolders.insert(path).inserted else { return }
    changedFolders.formUnion(try makeFolders(path))
  }

  private func syncPath(_ path: InputPath) throws {
    let descriptor = Glibc.open(path.cString, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(path, SystemCallError("open")) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw OutputError(path, SystemCallError("fsync")) }
  }
}

/// A file being written, through a buffer.
final class SyncedFile {
  private let descriptor: Int32
  private let shown: InputPath
  private var buffer: [UInt8] = []
  private static let bufferSize = 256 << 10

  /// - Parameter shown: What the messages call it.
  fileprivate init(_ path: InputPath, shownAs shown: InputPath) throws {
    self.shown = shown
    descriptor = Glibc.open(path.cString, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw OutputError(shown, SystemCallError("open")) }
  }

  deinit { close(descriptor) }

  /// Adds bytes at its end.
  func write(_ bytes: [UInt8]) throws {
    buffer += bytes
    if buffer.count >= Self.bufferSize { try flush() }
  }

  /// Writes what is left, and waits until the disk has it.
  func finish() throws {
    try flush()
    guard fsync(descriptor) == 0 else { throw OutputError(shown, SystemCallError("fsync")) }
  }

  private func flush() throws {
    try OutputError.check(shown) { try writeAll(buffer, to: descriptor) }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Makes a folder and those above it.
///
/// - Returns: The folders that have a new entry.
@discardableResult
func makeFolders(_ path: InputPath) throws -> [InputPath] {
  var made: [InputPath] = []
  var reason = madeFolder(path)
  if reason == ENOENT && path.parent != path && !path.parent.bytes.isEmpty {
    made = try makeFolders(path.parent)
    reason = madeFolder(path)
  }
  guard reason == 0 || reason == EEXIST && FileKind(path, followingLinks: true) == .folder else {
    throw OutputError(path, SystemCallError("mkdir", code: reason))
  }
  return reason == 0 ? made + [path.parentFolder] : made
}

/// Makes one folder; returns 0, or the number of the error.
private func madeFolder(_ path: InputPath) -> Int32 { mkdir(path.cString, 0o777) == 0 ? 0 : errno }
