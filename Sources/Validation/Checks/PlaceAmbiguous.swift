import Records

/// Verifies that a place name has one reading: «Saint-Denis» alone has many.
struct PlaceAmbiguous: RecordCheck {
  let code = "place-ambiguous"
  let severity = CheckStatus.warning
  let page = CheckPage(
    verifies: Wording("Un nom de lieu désigne un seul lieu.", "A place name stands for one place."),
    reason: Wording(
      "Des dizaines de communes portent le même nom. Le département émetteur, puis ceux que le texte nomme, décident ; "
        + "si rien ne décide, le lecteur non plus ne peut pas savoir.",
      "Dozens of communes share a name. The issuing département decides, then those that the text names; where nothing decides, "
        + "the reader cannot know either."),
    fails: "un accident s’est produit à Saint-Sauveur", holds: "un accident s’est produit à Saint-Sauveur (Oise)")

  func results(for subject: CheckSubject) -> [CheckResult] {
    subject.record.places.compactMap { place in
      guard place.insee == nil, let candidates = place.candidates, candidates.count > 1 else { return nil }
      let list = candidates.prefix(5).joined(separator: ", ") + (candidates.count > 5 ? ", …" : "")
      return failed(
        Wording(
          "«\u{A0}\(place.name)\u{A0}» peut désigner \(candidates.count) lieux (\(list)) ; rien dans le texte ne décide.",
          "«\(place.name)» may stand for \(candidates.count) places (\(list)); nothing in the text decides."),
        about: [place.id], found: place.name, fixes: ["\(place.name) (département)"])
    }
  }
}
