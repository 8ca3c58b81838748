import Language
import Records

/// A PDF has a title of its own, not that of the program that made it.
struct UntitledPDF: RecordCheck {
  let code = "untitled-pdf"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("Le PDF a un titre.", "The PDF has a title."),
    reason: Wording(
      "C’est ce que montrent l’onglet du navigateur, le moteur de recherche et le lecteur d’écran ; «\u{A0}Présentation PowerPoint\u{A0}» n’en est pas un.",
      "It is what browser tabs, search engines and screen readers show; «Présentation PowerPoint» is none."),
    fails: "(sans titre)", holds: "Sécheresse : les mesures du préfet du Lot")

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard subject.isPDF else { return [] }
    let isThere =
      subject.record.document.metadata?.title.map {
        !PrintedWords($0).words.isEmpty && !PrintedWords($0).containsAny("powerpoint", "word", "untitled", "document1")
      } ?? false
    return isThere
      ? [held(Wording("Le PDF a un titre.", "The PDF has a title."), about: [])]
      : [failed(Wording("Le PDF n’a pas de titre.", "The PDF has no title."), about: [])]
  }
}
