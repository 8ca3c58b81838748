import Extraction
import Glibc

/// The kernel's word that something happened in a folder or below it.
///
/// Only a hint to look sooner: where the kernel gives none (too many folders, a network share), the next look comes by itself.
final class FolderEvents {
  private let descriptor = inotify_init1(Int32(O_NONBLOCK | O_CLOEXEC))
  private static let changes = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE)

  deinit { close(descriptor) }

  /// Watches folders; one that is watched already stays so.
  func watch(_ folders: [InputPath]) {
    for folder in folders { _ = inotify_add_watch(descriptor, folder.cString, Self.changes) }
  }

  /// Waits until something happens.
  ///
  /// - Returns: Whether something did within that time.
  func wait(atMost time: Duration) -> Bool {
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    let milliseconds = time.components.seconds * 1000 + time.components.attoseconds / 1_000_000_000_000_000
    guard poll(&watched, 1, Int32(milliseconds)) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while read(descriptor, &buffer, buffer.count) > 0 {}
    return true
  }
}

/// A folder and all those below it, without `excluded`; links are not followed.
func foldersBelow(_ folder: InputPath, except excluded: FileIdentity?) -> [InputPath] {
  guard FileKind(folder, followingLinks: false) == .folder, FileIdentity(folder) != excluded else { return [] }
  return [folder] + (folderEntries(folder) ?? []).flatMap { foldersBelow(folder.appending($0), except: excluded) }
}
