import Language

/// Reads the later members of «les arrondissements de Belley, de Gex et de Nantua», «les cantons de Millau et de Saint-Affrique» as districts too.
struct DistrictLists {
  let tokens: Tokens

  /// The places in reading order, with the communes that such a list names as its districts.
  func named(_ places: [RecognisedPlace]) -> [RecognisedPlace] {
    var places = places
    for index in places.indices {
      guard let kind = plural(at: places[index].source.tokens.lowerBound) else { continue }
      var last = index
      while last + 1 < places.count, areJoined(places[last], places[last + 1]) {
        last += 1
        places[last].reading = .district(kind)
        places[last].evidence = .strong
      }
    }
    return places
  }

  private func plural(at token: Int) -> PlaceKind? {
    tokens.value(token, in: Self.plurals).map { $0 == 0 ? .arrondissement : .canton }
  }

  /// «, de», «et du»: a separator and «de» before the next member, a name of the gazetteer.
  private func areJoined(_ place: RecognisedPlace, _ next: RecognisedPlace) -> Bool {
    guard case .names(let names) = next.reading, names.contains(where: { $0.place.kind == .commune }) else { return false }
    let between = place.source.tokens.upperBound..<next.source.tokens.lowerBound
    guard let separator = between.first, (2...4).contains(between.count) else { return false }
    let isJoined = tokens.isMark(separator, .comma) || tokens.value(separator, in: Self.conjunctions) != nil
    return isJoined && between.dropFirst().allSatisfy { tokens.value($0, in: Self.links) != nil }
  }

  private static let plurals = WordClass("districts", ["arrondissements": 0, "cantons": 1])
  private static let conjunctions = WordClass("conjunction", ["et", "ou"])
  private static let links = WordClass("link of a district", ["et", "de", "du", "des", "d", "la", "le", "les", "l"])
}
