import Records

/// A release names at least one place.
struct MissingPlace: RecordCheck {
  let code = "missing-place"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("Le communiqué nomme au moins un lieu.", "The release names at least one place."),
    reason: Wording(
      "Hors de son département, le lecteur ne sait pas de quelle préfecture il s’agit.",
      "Outside its département the reader cannot know which préfecture speaks."),
    fails: "La préfecture informe les habitants.", holds: "La préfecture du Lot informe les habitants de Cahors.")

  func results(for subject: CheckSubject) -> [CheckResult] {
    subject.record.places.isEmpty
      ? [failed(Wording("Le communiqué ne nomme aucun lieu.", "The release names no place."), about: [])]
      : [held(Wording("Le communiqué nomme des lieux.", "The release names places."), about: subject.record.places.prefix(1).map(\.id))]
  }
}
