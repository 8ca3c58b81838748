import Pipeline
import Records
import Validation
import Writing

/// Asks the checks about every input of a run.
struct ValidationRun {
  let checks: [any RecordCheck]
  let settings: ValidationSettings
  let baseline: Baseline?
  /// The document that the records are said to be made from, read again.
  var source: ValidationInput?
  /// The figures that a reference table expects.
  var expected: [ExpectedFigure] = []

  init(checks: [any RecordCheck], settings: ValidationSettings, baseline: Baseline?) {
    (self.checks, self.settings, self.baseline) = (checks, settings, baseline)
  }

  /// What the checks say of each input; each is held against all others, too.
  func documents(_ inputs: [ValidationInput]) -> [ValidatedDocument] {
    let records = inputs.compactMap { try? $0.record.get() }  // An input without record contradicts nobody.
    return inputs.map { input in
      switch input.record {
      case .failure(let failure): ValidatedDocument(file: input.file, failure: failure.error)
      case .success(let record): validated(record, input, others: records.count > 1 ? records : [])
      }
    }
  }

  private func validated(_ record: CommuniqueRecord, _ input: ValidationInput, others: [CommuniqueRecord]) -> ValidatedDocument {
    let fresh = source.flatMap { source in source.parsed.flatMap { parsed in (try? source.record.get()).map { ($0, parsed) } } }
    let parsed = input.parsed ?? fresh?.1
    let subject = CheckSubject(
      record: record, parsed: parsed, source: fresh.map { ($0.0, $0.1.tokens.document.text) }, others: others, expected: expected)
    let results = Validator(checks: checks).results(for: subject)
    let all = results + (parsed == nil ? stored(in: record, besides: results) : [])
    let judged = all.compactMap { settings.judged($0, in: input.file) }
    let told = judged.filter { $0.status == .ok || baseline?.contains($0, in: input.file) != true }
    return ValidatedDocument(
      file: input.file, record: record, text: parsed?.tokens.document, results: told,
      silenced: all.count { $0.status != .ok } - told.count { $0.status != .ok })
  }

  /// What the record's own checks said, for those that cannot be asked again without the text.
  private func stored(in record: CommuniqueRecord, besides results: [CheckResult]) -> [CheckResult] {
    let asked = Set(results.map(\.code))
    return record.checks.filter { result in !asked.contains(result.code) && checks.contains { $0.code == result.code } }
  }
}
