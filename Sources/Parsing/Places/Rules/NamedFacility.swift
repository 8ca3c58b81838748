import Language

/// Recognises «collège Édouard Vaillant», «hôpital Saint-Antoine», «groupe Balas»: named after somebody, not standing in a commune of that name.
struct NamedFacility: Rule {
  let id = "place.named-facility"

  let pattern = Pattern {
    Token.word(in: PlaceWords.facilities, PlaceWords.undertakings)
    Token.word("ville", "commercial", "hospitalier", "sportif", "scolaire", "aquatique", "social", "culturel").optional()
    Pattern.scan(ProperNameScanner())
  }

  /// Not where the name follows on a line of its own, nor where the capital is that of an article: «gare Le Mans».
  func value(of match: borrowing Match) -> PlaceReading? {
    let tokens = match.tokens
    guard let name = match.range.dropFirst().first(where: { tokens.has($0, .capital) }), !tokens.has(name, .lineStart) else { return nil }
    guard tokens.value(name, in: PlaceWords.articles) == nil else { return nil }
    return tokens.value(match.range.lowerBound, in: PlaceWords.undertakings) == nil ? .site : .rival
  }
}
