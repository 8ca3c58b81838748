import Language

/// Recognises «des députées Odile Laborie et Clémence d’Escayrac», «les maires Corinne Duval (Lessay), Rémi Lemoigne (Créances) et Odette Lepetit (Pirou)».
struct FunctionWithNames: OfficialRule {
  let id = "official.function-names"

  let pattern = Pattern {
    Pattern.function.captured(as: .function)
    Token.mark(.comma, .colon).optional()
    Pattern.scan(PlacedPersons()).captured(as: .person)
  }

  func value(of match: borrowing Match) -> [FoundOfficial]? {
    guard let function = match.functions(.function).first, function.isPlural, let first = match.token(.person) else { return nil }
    return PlacedPersons.read(at: first, in: match.tokens).map { person, place in
      FoundOfficial(person: person, functions: [place.map(function.over) ?? function])
    }
  }
}

/// Reads persons, each with a place in parentheses behind it or not.
struct PlacedPersons: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? {
    Self.read(at: token, in: tokens).last.map { $0.place.map { $0.upperBound + 1 } ?? $0.person.range.upperBound }
  }

  /// The persons and their places.
  static func read(at first: Int, in tokens: Tokens) -> [(person: PersonName, place: Range<Int>?)] {
    var found: [(person: PersonName, place: Range<Int>?)] = []
    var next = first
    while let person = NameReader(tokens: tokens).readPerson(at: next) {
      let place = place(at: person.range.upperBound, in: tokens)
      found.append((person, place))
      let end = place.map { $0.upperBound + 1 } ?? person.range.upperBound
      next = end
      if tokens.isMark(next, .comma) { next += 1 }
      if tokens.value(next, in: FunctionWords.and) != nil { next += 1 }
      guard next > end else { break }
    }
    return found
  }

  private static func place(at token: Int, in tokens: Tokens) -> Range<Int>? {
    guard tokens.isMark(token, .openParenthesis), let end = TerritoryName.end(at: token + 1, in: tokens),
      tokens.isMark(end, .closeParenthesis)
    else {
      return nil
    }
    return (token + 1)..<end
  }
}
