import Extraction

/// Which inputs have come or changed since they were last read, and have come whole.
///
/// A file is taken to be whole once two looks, some time apart, saw it the same: whoever copies it in has then stopped writing.
struct ArrivalLog {
  private var lastLook: [InputPath: FileStamp] = [:]
  private var read: [InputPath: FileStamp] = [:]

  /// Looks at the inputs as they are now.
  ///
  /// - Returns: The names that are due, and whether others have yet to come whole.
  mutating func look(at documents: [BatchInput]) -> (due: Set<InputPath>, mustLookAgain: Bool) {
    var due: Set<InputPath> = []
    var look: [InputPath: FileStamp] = [:]
    var mustLookAgain = false
    for document in documents {
      guard let stamp = document.path.flatMap({ FileStamp($0) }) else { continue }
      look[document.name] = stamp
      if read[document.name] == stamp { continue }
      if lastLook[document.name] == stamp { due.insert(document.name) } else { mustLookAgain = true }
    }
    lastLook = look
    return (due, mustLookAgain)
  }

  /// The inputs that were due have been read as they were at the last look.
  mutating func markRead(_ names: Set<InputPath>) {
    read = read.filter { lastLook[$0.key] != nil }
    for name in names { read[name] = lastLook[name] }
  }
}
