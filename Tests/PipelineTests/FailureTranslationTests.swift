import Extraction
import Isolation
import Records
import Testing

@testable import Pipeline

/// Records keep the French of a failure; from it alone the English is found again.
@Suite struct FailureTranslationTests {
  @Test(arguments: ExtractionError.examples + [.tooManyPages(12_345, maximum: 500), .tooLarge(.bytes(70_000_000), maximum: 64)])
  func everyErrorOfExtraction(_ error: ExtractionError) { expectTranslation(of: ErrorRecord.Failure(error)) }

  @Test(arguments: WorkerFailure.examples + [.altered, .tooLarge(100 << 20, limit: 64 << 20)])
  func everyErrorOfAWorker(_ failure: WorkerFailure) { expectTranslation(of: ErrorRecord.Failure(failure)) }

  @Test func whatIsNotKnownStaysFrench() {
    let failure = ErrorRecord.Failure(code: "crash", stage: "isolation", message: "message d’une autre version")
    #expect(failure.translated.message(in: .english) == failure.message)
  }

  private func expectTranslation(of failure: ErrorRecord.Failure) {
    let stored = StoredResult(failure, content: nil)
    #expect(stored.failure?.message(in: .english) == failure.english)
    #expect(failure.english != failure.message && failure.english?.isEmpty == false)
  }
}
