import Language

/// Recognises «PR 12+500», «PK 8», «du PR 12 + 500», «les PR 12+300 et 15+850»: distance markers along a road.
struct RoadMarker: ReferenceRule {
  let id = "reference.road-marker"

  let pattern = Pattern {
    Token.word("pr", "pk").requiring(.allCaps)
    Pattern {
      Token.number
      Pattern {
        Token.mark(.plus)
        Token.number
      }.optional()
      Pattern {
        Pattern.any {
          Token.mark(.comma, .slash, .hyphen)
          Token.word("et", "ou", "à", "au")
        }
        Token.number
        Token.mark(.plus)
        Token.number
      }.repeated()
      Pattern.furtherNumbers
    }.captured(as: .number)
  }

  func value(of match: borrowing Match) -> FoundReference? {
    match.range(.number).map { FoundReference(kind: "road", number: $0) }
  }
}
