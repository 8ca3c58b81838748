import Language

/// Lists of places: what stands beside a place, joined by «,» or «et», is one too.
struct PlaceLists {
  let tokens: Tokens

  /// The places with weak members of a list made as sure as their neighbours; two départements make each other sure. Communes wait until it is
  /// known where they lie.
  func strengthened(_ places: [RecognisedPlace]) -> [RecognisedPlace] {
    var places = places
    let weak = places.indices.filter { places[$0].evidence == .weak && places[$0].candidate?.kind != .commune }
    for index in weak where index > 0 && supports(places[index - 1], places[index]) { places[index].evidence = .strong }
    for index in weak.reversed() where places[index].evidence == .weak && index + 1 < places.count {
      if supports(places[index + 1], places[index]) { places[index].evidence = .strong }
    }
    return places
  }

  /// Whether a weak place stands in one list with a sure one.
  private func supports(_ other: RecognisedPlace, _ weak: RecognisedPlace) -> Bool {
    guard areJoined(other, weak) else { return false }
    let areDepartments = other.candidate?.kind == .department && weak.candidate?.kind == .department
    return other.evidence == .strong || areDepartments
  }

  /// Whether two places stand side by side in a list.
  func areJoined(_ one: RecognisedPlace, _ other: RecognisedPlace) -> Bool {
    let (first, second) = one.source.tokens.lowerBound < other.source.tokens.lowerBound ? (one, other) : (other, one)
    guard first.source.tokens.upperBound <= second.source.tokens.lowerBound else { return false }
    return joins(first.source.tokens.upperBound..<second.source.tokens.lowerBound)
  }

  private func joins(_ between: Range<Int>) -> Bool {
    guard (1...4).contains(between.count) else { return false }
    let first = between.lowerBound
    let isJoint = tokens.isMark(first, .comma, .semicolon, .slash, .dash, .hyphen) || tokens.value(first, in: Self.conjunctions) != nil
    return isJoint
      && between.allSatisfy {
        tokens.isMark($0, .comma, .semicolon, .slash, .dash, .hyphen) || tokens.value($0, in: PlaceWords.joining) != nil
      }
  }
  private static let conjunctions = WordClass("conjunction", ["et", "ou", "ni", "puis", "à"])
}
