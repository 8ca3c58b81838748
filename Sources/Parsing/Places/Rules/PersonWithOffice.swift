import Language

/// Recognises «Pia Imbs, présidente», «Evence Richard, préfet du Var»: words with capitals before a comma and an office are a person, whose names are no
/// places.
///
/// «à Vire Normandie, le maire» and «au Petit Quevilly, député» are places; so is any name that the gazetteer has in full.
struct PersonWithOffice: Rule {
  let id = "place.person-with-office"

  let pattern = Pattern {
    Token.capitalised.apart()
    Pattern.scan(FamilyName())
    Token.mark(.comma)
    Token.word(in: FunctionWords.heads)
  }

  func value(of match: borrowing Match) -> PlaceReading? {
    let (tokens, first, comma) = (match.tokens, match.range.lowerBound, match.range.upperBound - 2)
    guard tokens.value(first, in: PlaceWords.articles) == nil, Context(before: first, in: tokens).preposition != .at else { return nil }
    return NameFinder(tokens: tokens).longest(at: first)?.tokens.upperBound == comma ? nil : .rival
  }

  /// The words with capitals up to a comma, one of them at least apart from the first.
  private struct FamilyName: TokenScanner {
    func end(at token: Int, in tokens: Tokens) -> Int? {
      guard let end = PersonNameScanner().end(at: token, in: tokens), tokens.isMark(end, .comma),
        tokens.value(end + 1, in: FunctionWords.heads) != nil
      else { return nil }
      return end
    }
  }
}
