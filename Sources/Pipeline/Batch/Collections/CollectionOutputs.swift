import Extraction

/// The files that are made from all documents together. They follow from the journal alone, in the order of the names, so that they
/// are the same however the documents came into it.
struct CollectionOutputs {
  let journal: Journal
  let folder: DurableFolder
  let formats: [BatchFormat]

  /// Writes again what no longer follows from the journal.
  func update(configuration: String) throws {
    let fingerprint = try journal.fingerprint() + " " + configuration
    for output in allCollectionOutputs where output.isWanted(formats) {
      let isCurrent = try journal.derivedFingerprint(of: output.name) == fingerprint
      if isCurrent && output.files.allSatisfy({ folder.size(of: InputPath($0)) != nil }) { continue }
      try output.write(journal, folder)
      try folder.commit()
      try journal.enterDerived(output.name, fingerprint: fingerprint)
    }
  }
}

/// Files made from all documents.
protocol CollectionOutput: Sendable {
  /// What the journal knows it by; never changed.
  var name: String { get }
  /// The files, inside the output folder.
  var files: [String] { get }

  /// Whether it is written with these formats.
  func isWanted(_ formats: [BatchFormat]) -> Bool

  /// Stages the files.
  func write(_ journal: Journal, _ folder: DurableFolder) throws
}

/// Every output made from all documents, in the order in which they are written.
let allCollectionOutputs: [any CollectionOutput] = [RecordLines(), StatusLines()]
