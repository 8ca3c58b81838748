import Language

/// Recognises «les maires de Marck, Sandrine Delannoy, et d’Outreau, Jean-Paul Carlier», «des sous-préfets de Figeac, X, et de Gourdon, Y».
struct FunctionsByPlace: OfficialRule {
  let id = "official.functions-by-place"

  let pattern = Pattern {
    Pattern.function.captured(as: .function)
    Token.mark(.comma)
    Pattern.scan(PersonScanner()).captured(as: .person)
    Pattern.scan(FurtherHolders()).captured(as: .place)
  }

  func value(of match: borrowing Match) -> [FoundOfficial]? {
    guard let function = match.functions(.function).first, function.isPlural, function.territory != nil, let person = match.person(.person),
      let further = match.range(.place)
    else { return nil }
    let others = FurtherHolders.read(at: further.lowerBound, in: match.tokens)
    return [FoundOfficial(person: person, functions: [function])]
      + others.map { FoundOfficial(person: $0.person, functions: [function.over($0.place)]) }
  }
}

/// Reads «, et d’Outreau, Jean-Paul Carlier», as often as it stands there.
struct FurtherHolders: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? { Self.read(at: token, in: tokens).last?.person.range.upperBound ?? token }

  /// The places and their holders.
  static func read(at first: Int, in tokens: Tokens) -> [(place: Range<Int>, person: PersonName)] {
    var found: [(place: Range<Int>, person: PersonName)] = []
    var next = first
    while true {
      if tokens.isMark(next, .comma) { next += 1 }
      if tokens.value(next, in: FunctionWords.and) != nil { next += 1 }
      guard tokens.value(next, in: FunctionWords.genitives) != nil else { break }
      let name = PlaceNameReader.afterArticles(next + 1, in: tokens)
      guard let end = TerritoryName.end(at: name, in: tokens), tokens.isMark(end, .comma),
        let person = NameReader(tokens: tokens).readPerson(at: end + 1)
      else { break }
      found.append((name..<end, person))
      next = person.range.upperBound
    }
    return found
  }
}
