import Records

/// A release says whom to call: a telephone number or an e-mail address.
struct MissingContact: RecordCheck {
  let code = "missing-contact"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording(
      "Un téléphone ou une adresse électronique permet de joindre l’émetteur.", "A telephone number or e-mail address reaches the issuer."),
    reason: Wording(
      "Un journaliste vérifie avant de publier ; sans contact, il ne publie pas.",
      "A journalist verifies before publishing; without a contact, nothing is published."),
    fails: "Service de presse de la préfecture", holds: "Service de presse de la préfecture : 05 65 23 10 00")

  func results(for subject: CheckSubject) -> [CheckResult] {
    let ways = subject.record.contacts.filter { [.phone, .email].contains($0.kind) }
    return ways.isEmpty
      ? [failed(Wording("Aucun téléphone ni adresse électronique.", "No telephone number and no e-mail address."), about: [])]
      : [held(Wording("L’émetteur peut être joint.", "The issuer can be reached."), about: ways.prefix(1).map(\.id))]
  }
}
