import Extraction
import Foundation
import Isolation
import Records
import Writing

/// What reading one content gave: its record, or its error record, as JSON bytes without the name of a file.
struct StoredResult: Sendable {
  let isFailure: Bool
  let record: [UInt8]

  init(isFailure: Bool, record: [UInt8]) {
    self.isFailure = isFailure
    self.record = record
  }

  /// What a worker answered.
  init(_ reply: Reply, content: ContentHash) {
    switch reply {
    case .success(let record): self.init(isFailure: false, record: record)
    case .failure(let failure):
      self.init(ErrorRecord.Failure(code: failure.code, stage: failure.stage, message: failure.message), content: content)
    }
  }

  /// A failure; without `content` where there were no bytes.
  init(_ failure: ErrorRecord.Failure, content: ContentHash?) {
    self.init(isFailure: true, record: ErrorRecord(id: content?.description ?? "", file: "", error: failure).json())
  }

  /// Why there is no record.
  var failure: ErrorRecord.Failure? {
    struct Failed: Decodable { let error: ErrorRecord.Failure }
    guard isFailure else { return nil }
    return try? JSONDecoder().decode(Failed.self, from: Data(record)).error.translated  // our own bytes
  }
}

/// One input whose outputs are on disk, or will be with the others of its group.
struct SettledDocument: Sendable {
  let name: InputPath
  /// `nil` where the bytes could not be had.
  let content: ContentHash?
  let result: StoredResult
}

/// One input as the derived outputs see it.
struct JournaledDocument: Sendable {
  let name: InputPath
  let result: StoredResult
  /// The first input with the same bytes, where this is not it.
  let duplicateOf: InputPath?
}
