import Language
import Records

/// A release names its year at least once: «jeudi 14 mars» alone means nothing in an archive.
struct MissingYear: RecordCheck {
  let code = "missing-year"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("L’année est écrite au moins une fois.", "The year is written at least once."),
    reason: Wording(
      "Un communiqué est repris, archivé, cité : sans année, ses dates ne veulent plus rien dire.",
      "A release is reprinted, archived, quoted: without a year its dates mean nothing."),
    fails: "La réunion aura lieu le jeudi 14 mars.", holds: "La réunion aura lieu le jeudi 14 mars 2024.")

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard let text = subject.text, let first = subject.record.dates.first(where: { $0.kind == .date || $0.kind == .datetime }) else {
      return []
    }
    let isWritten = PrintedWords(text).words.contains { $0.number.map((1900...2099).contains) ?? false }
    return isWritten
      ? [held(Wording("L’année est écrite.", "The year is written."), about: [])]
      : [failed(Wording("Aucune année n’est écrite dans le communiqué.", "No year is written in the release."), about: [first.id])]
  }
}
