import Records

/// A text keeps to one apostrophe: «l’État» or «l'État», not both.
struct MixedApostrophes: RecordCheck {
  let code = "mixed-apostrophes"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("Le texte n’emploie qu’une apostrophe.", "The text keeps to one apostrophe."),
    reason: Wording(
      "Deux apostrophes dans un texte montrent les passages collés, et une recherche en manque la moitié.",
      "Two apostrophes in a text show what was pasted, and a search misses half of it."),
    fails: "l’État et l'Agence régionale de santé", holds: "l’État et l’Agence régionale de santé")

  func results(for subject: CheckSubject) -> [CheckResult] {
    guard let text = subject.text else { return [] }
    let straight = text.unicodeScalars.count { $0 == "'" }
    let curly = text.unicodeScalars.count { $0 == "’" }
    guard straight + curly > 0 else { return [] }
    guard straight > 0, curly > 0 else { return [held(Wording("Une seule apostrophe.", "One apostrophe."), about: [])] }
    return [
      failed(
        Wording("Deux apostrophes : \(curly) fois ’ et \(straight) fois '.", "Two apostrophes: \(curly) times ’ and \(straight) times '."),
        about: [],
        expected: "’", found: "'")
    ]
  }
}
