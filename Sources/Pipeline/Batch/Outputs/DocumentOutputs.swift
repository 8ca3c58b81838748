import Extraction
import Writing

/// The files that one document gets for itself: `cp.json`, `cp.md`.
struct DocumentOutputs {
  private let folder: DurableFolder
  private let formats: [DocumentFormat]

  init(folder: DurableFolder, formats: [BatchFormat]) {
    self.folder = folder
    self.formats = DocumentFormat.all.filter { formats.contains($0.format) }
  }

  /// Stages the files of a document, and takes away those of an earlier content that are not written now.
  func stage(_ document: SettledDocument) throws {
    let stem = OutputNaming.stem(for: document.name)
    let record = RecordBytes(bytes: document.result.record).named("\(document.name)")
    for format in DocumentFormat.all {
      let name = stem.adding(format.ending)
      let isWanted = !document.result.isFailure && formats.contains { $0.format == format.format }
      if isWanted { try folder.stage(format.bytes(record), as: name) } else { folder.remove(name) }
    }
  }

  /// Whether the files of a document that was settled before are all there.
  func areThere(for name: InputPath, isFailure: Bool) -> Bool {
    let stem = OutputNaming.stem(for: name)
    return isFailure || formats.allSatisfy { folder.size(of: stem.adding($0.ending)) != nil }
  }

  /// Takes away the files of a document in other formats.
  func removeOtherFormats(for name: InputPath) {
    let stem = OutputNaming.stem(for: name)
    for other in DocumentFormat.all where !formats.contains(where: { $0.format == other.format }) {
      folder.remove(stem.adding(other.ending))
    }
  }

  /// Takes away the files of a document that is no longer among the inputs.
  func remove(for name: InputPath) {
    let stem = OutputNaming.stem(for: name)
    for format in DocumentFormat.all { folder.remove(stem.adding(format.ending)) }
  }
}

/// A format of which each document has its own file.
struct DocumentFormat: Sendable {
  let format: BatchFormat
  let ending: String
  let bytes: @Sendable (RecordBytes) -> [UInt8]

  static let all = [
    DocumentFormat(format: .json, ending: ".json") { $0.indented() + [UInt8(ascii: "\n")] },
    DocumentFormat(format: .summary, ending: ".md") { Array((($0.summary ?? "") + "\n").utf8) },
  ]
}
