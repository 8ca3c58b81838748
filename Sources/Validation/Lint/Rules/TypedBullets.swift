import Documents
import Records

/// Lists are lists, not lines that begin with a hyphen.
struct TypedBullets: RecordCheck {
  let code = "typed-bullets"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("Les listes ont de vraies puces.", "Lists have true bullets."),
    reason: Wording(
      "Un lecteur d’écran n’annonce pas une liste faite de traits d’union.", "A screen reader does not announce a list made of hyphens."),
    fails: "- 12 places à Agen", holds: "• 12 places à Agen")

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard subject.isPDF, let document = subject.parsed?.tokens.document else { return [] }
    let items = document.blocks.filter { $0.role == .listItem }
    guard !items.isEmpty else { return [] }
    let typed = items.count { document.utf8[$0.span.start] == UInt8(ascii: "-") }
    return typed == 0
      ? [held(Wording("Les listes ont de vraies puces.", "Lists have true bullets."), about: [])]
      : [
        failed(
          Wording("\(typed) lignes de liste commencent par un trait d’union.", "\(typed) list lines begin with a hyphen."), about: [],
          expected: "•",
          found: "-")
      ]
  }
}
