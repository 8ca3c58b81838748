import Parsing
import Records

/// A release says its own date: «Cahors, le 5 mars 2024».
struct MissingIssueDate: RecordCheck {
  let code = "missing-issue-date"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("Le communiqué est daté.", "The release is dated."),
    reason: Wording(
      "«\u{A0}Aujourd’hui\u{A0}», «\u{A0}demain\u{A0}», «\u{A0}jeudi\u{A0}» comptent à partir de cette date. Celle du fichier est celle de l’export, pas "
        + "celle du texte.",
      "«Aujourd’hui», «demain», «jeudi» count from that date. The file's own date is that of the export, not of the text."),
    fails: "Communiqué de presse", holds: "Cahors, le 5 mars 2024")

  func results(for subject: CheckSubject) -> [CheckResult] {
    switch subject.record.issued?.basis {
    case .dateline, .weekdayDate: [held(Wording("Le communiqué est daté.", "The release is dated."), about: [])]
    default: [failed(Wording("Le communiqué ne dit pas sa date.", "The release does not say its date."), about: [])]
    }
  }
}
