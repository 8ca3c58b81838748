import Language

/// Recognises «Crit’Air 0, 1, 2 ou 3», the classes of a vehicle's sticker.
struct AntiPollutionSticker: ReferenceRule {
  let id = "reference.anti-pollution-sticker"

  let pattern = Pattern {
    Token.word("crit", "critair")
    Token.word("air").optional()
    Pattern {
      Token.integer(0...5, digits: 1...1)
      Pattern {
        Pattern.any {
          Token.mark(.comma)
          Token.word("ou", "et", "à")
        }
        Token.integer(0...5, digits: 1...1)
      }.repeated()
    }.captured(as: .number)
  }

  func value(of match: borrowing Match) -> FoundReference? {
    match.range(.number).map { FoundReference(kind: "name", number: $0) }
  }
}
