import Records

/// A PDF is tagged, so that its reading order is known.
struct UntaggedPDF: RecordCheck {
  let code = "untagged-pdf"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("Le PDF est balisé.", "The PDF is tagged."),
    reason: Wording(
      "Les balises disent l’ordre de lecture, les titres et les tableaux ; la loi les exige des services publics (RGAA).",
      "Tags say the reading order, headings and tables; French law asks them of public services (RGAA)."),
    fails: "(PDF sans balises)", holds: "(PDF balisé)")

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard subject.isPDF else { return [] }
    let isThere = subject.record.document.metadata?.tagged ?? false
    return isThere
      ? [held(Wording("Le PDF est balisé.", "The PDF is tagged."), about: [])]
      : [failed(Wording("Le PDF n’est pas balisé.", "The PDF is not tagged."), about: [])]
  }
}
