import Records

/// A PDF declares its language, so that it is read out in it.
struct PDFWithoutLanguage: RecordCheck {
  let code = "pdf-without-language"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("Le PDF déclare sa langue.", "The PDF declares its language."),
    reason: Wording(
      "Sans langue, un lecteur d’écran lit le français avec l’accent de sa propre langue (RGAA, critère 13.3).",
      "Without it, a screen reader reads French in the accent of its own language (RGAA, criterion 13.3)."),
    fails: "(aucune langue)", holds: "fr-FR")

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard subject.isPDF else { return [] }
    let isThere = subject.record.document.metadata?.language.map { !$0.isEmpty } ?? false
    return isThere
      ? [held(Wording("Le PDF déclare sa langue.", "The PDF declares its language."), about: [])]
      : [failed(Wording("Le PDF ne déclare pas sa langue.", "The PDF does not declare its language."), about: [])]
  }
}
