import Language

/// Lists of places: what stands beside a place, joined by «,» or «et», is one too.
struct PlaceLists {
  let tokens: Tokens

  /// The places with weak members of a list made as sure as their neighbours.
  func strengthened(_ places: [RecognisedPlace]) -> [RecognisedPlace] {
    var places = places
    for index in places.indices.dropFirst() where isMember(places[index - 1], places[index]) { places[index].evidence = .strong }
    for index in places.indices.dropLast().reversed() where isMember(places[index + 1], places[index]) { places[index].evidence = .strong }
    return places
  }

  /// Whether a weak place stands in one list with a sure one.
  private func isMember(_ sure: RecognisedPlace, _ weak: RecognisedPlace) -> Bool {
    guard sure.evidence == .strong, weak.evidence == .weak else { return false }
    let (first, second) = sure.source.tokens.lowerBound < weak.source.tokens.lowerBound ? (sure, weak) : (weak, sure)
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
