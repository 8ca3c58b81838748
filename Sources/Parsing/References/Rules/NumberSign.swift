import Language

/// Recognises «n° 2023-1059», «N°24», «nº 12 et 13», with the noun before it: «arrêté préfectoral n° …», «loi n° …», «sortie n° …».
struct NumberSign: ReferenceRule {
  let id = "reference.number-sign"

  let pattern = Pattern {
    Token.word("n")
    Token.mark(.degree)
    Token.word("s").glued().optional()
    Token.mark(.colon).optional()
    Pattern {
      Pattern.scan(IdentifierScanner())
      Pattern.furtherNumbers
    }.captured(as: .number)
  }

  func value(of match: borrowing Match) -> FoundReference? {
    guard let number = match.range(.number) else { return nil }
    let noun = NumberedNoun.before(match.range.lowerBound, in: match.tokens)
    let start = noun?.token ?? match.range.lowerBound
    return FoundReference(kind: noun?.kind ?? "identifier", number: number, range: start..<match.range.upperBound)
  }
}

/// The noun that says what a number numbers.
enum NumberedNoun {
  static let kinds = ["order", "decree", "law", "ordinance", "directive", "regulation", "circular", "decision", "road", "label"]

  static let nouns = WordClass(
    "numbered noun",
    [
      "arrêté": 0, "arrêtés": 0, "décret": 1, "décrets": 1, "loi": 2, "lois": 2, "ordonnance": 3, "ordonnances": 3, "directive": 4,
      "règlement": 5, "circulaire": 6, "instruction": 6, "décision": 7, "délibération": 7, "avis": 7, "jugement": 7, "sortie": 8,
      "échangeur": 8, "diffuseur": 8, "bretelle": 8, "point": 9, "bulletin": 9, "lot": 9, "bureau": 9, "fosse": 9, "ligne": 9,
    ])

  /// The noun within six words before a token, with its kind; nothing but words may stand between.
  static func before(_ token: Int, in tokens: Tokens) -> (token: Int, kind: String)? {
    var place = token - 1
    while place >= max(0, token - 6), tokens.has(place, .word) {
      if let kind = tokens.value(place, in: nouns) { return (place, kinds[kind]) }
      place -= 1
    }
    return nil
  }
}
