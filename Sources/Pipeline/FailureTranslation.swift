import Documents
import Extraction
import Isolation
import Records

extension ErrorRecord.Failure {
  /// Why no text could be read.
  public init(_ error: ExtractionError) {
    self.init(
      code: error.code, stage: error.stage, message: error.message(in: .french), english: error.message(in: .english))
  }

  /// Why a worker gives no record.
  init(_ failure: WorkerFailure) {
    self.init(code: failure.code, stage: failure.stage, message: failure.message, english: failure.english)
  }

  /// The same with the English of its message, which records, journals and the protocol leave out.
  var translated: Self {
    Self(code: code, stage: stage, message: message, english: english ?? englishPhrases.translation(of: message))
  }
}

extension ErrorRecord {
  /// The same with the English of its message.
  var translated: ErrorRecord { ErrorRecord(id: document.id, file: document.file, error: error.translated) }
}

/// Every message of a failure in both languages, its numbers left open.
private let englishPhrases: PhraseBook = {
  let failures: [ErrorRecord.Failure] =
    ExtractionError.examples.map { .init($0) } + (WorkerFailure.examples + [.altered]).map { .init($0) } + [
      .damagedArchive, .encryptedMember,
    ]
  return PhraseBook(failures.map { (withHoles($0.message), withHoles($0.message(in: .english))) })
}()

private func withHoles(_ message: String) -> String {
  message.reduce(into: "") { text, character in
    if !character.isNumber { text.append(character) } else if text.last != "%" { text.append("%") }
  }
}
