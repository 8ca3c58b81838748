import Extraction
import Glibc
import Records

/// What was found below the paths given.
struct FoundInputs {
  /// The documents, in the order of the bytes of their names, no name twice.
  var documents: [BatchInput] = []
  /// Files, devices and links that are no documents.
  var skipped = 0
}

/// Finds documents: files ending in `.pdf` or beginning like one, in folders, archives and lists.
///
/// A folder is read without following symbolic links out of it, and without the folder that the outputs go to.
struct InputFinder {
  private let output: FileIdentity?
  private let mayGoOn: () -> Bool
  private var found = FoundInputs()

  /// - Parameters:
  ///   - output: The output folder, which may lie inside an input; `nil` where nothing is written.
  ///   - mayGoOn: Asked at every folder; `false` ends the search with what was found.
  static func find(_ paths: [InputPath], output: InputPath?, while mayGoOn: @escaping () -> Bool = { true }) -> FoundInputs {
    var finder = InputFinder(output: output.flatMap(FileIdentity.init), mayGoOn: mayGoOn)
    let only = paths.count == 1 ? paths.first : nil
    for path in paths.flatMap(expandedGlob) {
      finder.visitGiven(path, isOnly: path == only)
    }
    finder.found.documents.sort { $0.name < $1.name }
    return finder.found.withoutRepetitions()
  }

  private init(output: FileIdentity?, mayGoOn: @escaping () -> Bool) {
    self.output = output
    self.mayGoOn = mayGoOn
  }

  private mutating func visitGiven(_ path: InputPath, isOnly: Bool) {
    let name = path.withoutDots
    guard let kind = FileKind(path, followingLinks: true) else { return add(name, .nowhere(.system(errno))) }
    switch kind {
    case .folder:
      let root = InputPath(resolving: path) ?? path
      visitFolder(path, named: isOnly ? InputPath(bytes: []) : name, root: root)
    case .file where path.hasExtension(".zip"): visitArchive(path, named: name)
    default: add(name, .file(path))
    }
  }

  private mutating func visitFolder(_ folder: InputPath, named name: InputPath, root: InputPath) {
    guard mayGoOn(), FileIdentity(folder) != output else { return }
    guard let entries = folderEntries(folder) else { return add(name, .nowhere(.system(errno))) }
    for entry in entries {
      visit(folder.appending(entry), named: name.appending(entry), root: root)
    }
  }

  private mutating func visit(_ path: InputPath, named name: InputPath, root: InputPath) {
    switch FileKind(path, followingLinks: false) {
    case .folder: visitFolder(path, named: name, root: root)
    case .link where path.hasExtension(".pdf"): visitLink(path, named: name, root: root)
    case .file where path.hasExtension(".zip"): visitArchive(path, named: name)
    case .file where path.hasExtension(".pdf") || beginsLikePDF(path): add(name, .file(path))
    default: found.skipped += 1
    }
  }

  /// A link counts where it leads to a file of the same folder, and where it leads nowhere, which is worth saying.
  private mutating func visitLink(_ path: InputPath, named name: InputPath, root: InputPath) {
    guard let kind = FileKind(path, followingLinks: true), let target = InputPath(resolving: path) else {
      return add(name, .nowhere(.system(errno)))
    }
    if kind == .file && target.bytes.starts(with: root.appending(InputPath(bytes: [])).bytes) {
      add(name, .file(path))
    } else {
      found.skipped += 1
    }
  }

  private mutating func visitArchive(_ path: InputPath, named name: InputPath) {
    do throws(ErrorRecord.Failure) {
      let archive = try ZipArchive.open(path)
      let documents = archive.documents
      for entry in documents { add(name.appending(entry.name), .archived(archive, entry)) }
      found.skipped += archive.entries.count { !$0.isFolder } - documents.count
    } catch {
      add(name, .nowhere(error))
    }
  }

  private mutating func add(_ name: InputPath, _ source: BatchInput.Source) {
    found.documents.append(BatchInput(name: name, source: source))
  }
}

extension FoundInputs {
  /// Without the second of two inputs given under one name.
  fileprivate func withoutRepetitions() -> FoundInputs {
    var unique = self
    unique.documents = []
    for document in documents where unique.documents.last?.name != document.name { unique.documents.append(document) }
    return unique
  }
}

extension ErrorRecord.Failure {
  /// Why the kernel refused, by its error number.
  fileprivate static func system(_ code: Int32) -> Self {
    Self(code == ENOENT || code == ENOTDIR ? .notFound : .unreadable(errno: code))
  }
}
