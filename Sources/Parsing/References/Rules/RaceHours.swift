import Language

/// Recognises «24 Heures du Mans», the name of a race.
struct RaceHours: ReferenceRule {
  let id = "reference.race-hours"

  let pattern = Pattern {
    Token.integer(4...24, digits: 1...2).captured(as: .number)
    Token.word("heures").requiring(.capital).without(.allCaps)
    Token.word("du", "de")
    Token.capitalised
  }

  func value(of match: borrowing Match) -> FoundReference? {
    match.range(.number).map { FoundReference(kind: "name", number: $0) }
  }
}
