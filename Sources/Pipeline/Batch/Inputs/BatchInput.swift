import Extraction
import Records

/// One document to read, wherever its bytes are.
struct BatchInput: Sendable {
  /// Where the bytes come from.
  enum Source: Sendable {
    case file(InputPath)
    case archived(ZipArchive, ZipArchive.Entry)
    case nowhere(ErrorRecord.Failure)
  }

  /// Its name in records and outputs, unlike that of every other: relative to the folder, where one folder was given.
  let name: InputPath
  let source: Source

  /// The file that the bytes are in; `nil` where there is none.
  var path: InputPath? {
    switch source {
    case .file(let path): path
    case .archived(let archive, _): archive.path
    case .nowhere: nil
    }
  }

  /// The bytes, or why there are none.
  ///
  /// - Parameter limit: The largest size, in bytes.
  func read(limit: Int) throws(ErrorRecord.Failure) -> [UInt8] {
    switch source {
    case .file(let path):
      do throws(ExtractionError) { return try path.read(maximumBytes: limit) } catch { throw ErrorRecord.Failure(error) }
    case .archived(let archive, let entry): return try archive.read(entry, limit: limit)
    case .nowhere(let failure): throw failure
    }
  }
}
