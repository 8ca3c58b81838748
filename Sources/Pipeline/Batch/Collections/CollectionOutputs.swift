import Extraction
import Writing

/// The files that are made from all documents together.
///
/// They follow from the journal alone, in the order of the names, so that they are the same however the documents came into it.
struct CollectionOutputs {
  let journal: Journal
  let folder: DurableFolder
  let formats: [BatchFormat]
  let style: CollectionStyle

  /// Writes again what no longer follows from the journal, in one pass over it.
  ///
  /// - Parameter mayGoOn: Asked at every document; `false` leaves the files as they were.
  func update(while mayGoOn: () -> Bool) throws {
    let fingerprint = try journal.fingerprint() + " \(style.dialect.rawValue) \(style.language.rawValue)"
    let stale = try outputs(formats).filter { output in
      try journal.derivedFingerprint(of: "\(output.path)") != fingerprint || folder.size(of: output.path) == nil
    }
    guard !stale.isEmpty else { return }
    for output in stale { try output.begin(in: folder) }
    var isWhole = true
    try journal.forEachDocument { document in
      isWhole = mayGoOn()
      guard isWhole else { return false }
      let entry = CollectionEntry(document)
      for output in stale { try output.add(entry) }
      return true
    }
    guard isWhole else { return folder.discard() }
    for output in stale { try output.end() }
    try folder.commit()
    for output in stale { try journal.enterDerived("\(output.path)", fingerprint: fingerprint) }
  }

  /// Takes away the files of other formats.
  func removeOtherFormats() {
    let kept = Set(outputs(formats).map(\.path))
    for output in outputs(BatchFormat.allCases) where !kept.contains(output.path) { folder.remove(output.path) }
  }

  private func outputs(_ formats: [BatchFormat]) -> [any CollectionOutput] {
    let files = collectionFormats(formats, style: style)
    return files.map(TextOutput.init) + (formats.contains(.sqlite) ? [DatabaseOutput()] : [])
  }
}

/// One file made from all documents, in the making.
protocol CollectionOutput: AnyObject {
  /// Where it is, inside the output folder.
  var path: InputPath { get }

  func begin(in folder: DurableFolder) throws
  func add(_ entry: CollectionEntry) throws
  func end() throws
}

/// A file that a format writes piece by piece.
private final class TextOutput: CollectionOutput {
  private var format: any CollectionFormat
  private var file: SyncedFile?

  init(_ format: any CollectionFormat) { self.format = format }

  var path: InputPath { InputPath(format.path) }

  func begin(in folder: DurableFolder) throws {
    file = try folder.open(as: path)
    try file?.write(format.beginning())
  }

  func add(_ entry: CollectionEntry) throws { try file?.write(format.piece(for: entry)) }

  func end() throws {
    try file?.write(format.ending())
    try file?.finish()
    file = nil
  }
}

extension CollectionEntry {
  fileprivate convenience init(_ document: JournaledDocument) {
    let failure = document.result.failure
    let file = "\(document.name)"
    self.init(
      file: file, json: RecordBytes(bytes: document.result.record).named(file).bytes,
      output: failure == nil ? "\(OutputNaming.stem(for: document.name))" : nil,
      duplicateOf: document.duplicateOf.map { "\($0)" }, failure: failure)
  }
}
