import Language

/// Recognises «aucun blessé», «aucune victime»: a count of nought, of victims, cases and accidents only.
struct NoneAtAll: Rule {
  let id = "figure.none-at-all"

  let pattern = Pattern {
    Pattern.notAfter(Token.word("en"))
    Token.word("aucun", "aucune")
    Pattern {
      Token.word(
        "blessé", "blessée", "mort", "morte", "victime", "cas", "décès", "accident", "disparu", "disparue", "contamination", "foyer", "tué",
        "hospitalisation", "interpellation", "incident", "infraction")
      Pattern.scan(Adjectives()).optional()
    }.captured(as: .countedNoun)
  }

  func value(of match: borrowing Match) -> FigureReading? {
    var reading = FigureReading(kind: .count, value: ExactDecimal(0))
    reading.counted = match.range(.countedNoun)
    return reading
  }
}

/// An adjective in the singular.
struct Adjectives: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? {
    let bits = tokens.morphology(token)
    return bits.contains(.adjective) && bits.contains(.singular) && bits.isDisjoint(with: [.functionWord, .determiner])
      ? token + 1 : nil
  }
}
