import Language

/// Recognises «Mme Delmas-Garrigue», «Laurent Hottiaux»: a name with nothing beside it, a mention of the official if there is one of that name.
struct NameAlone: OfficialRule {
  let id = "official.name"

  let pattern = Pattern.namedPerson.captured(as: .person)

  func value(of match: borrowing Match) -> [FoundOfficial]? {
    match.person(.person).map { [FoundOfficial(person: $0, functions: [])] }
  }
}
