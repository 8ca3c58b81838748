import Language

/// What a document says of where it speaks: its département and those it names.
struct Territory {
  /// The code of the issuing département; else of the first one that is named.
  let home: String?
  /// That département.
  private let homePlace: Gazetteer.Place?
  /// The région of the issuing département.
  let homeRegion: String?
  /// The départements named, each with the token where it is, in reading order.
  private let named: [(department: Gazetteer.Place, token: Int)]
  /// The same, each once.
  private let namedOnce: [Gazetteer.Place]
  private let tokens: Tokens

  init(department: String?, places: [RecognisedPlace], tokens: Tokens) {
    self.tokens = tokens
    named = places.indices.compactMap { index in
      guard places[index].evidence == .strong, let place = places[index].candidate, place.kind == .department else { return nil }
      return (place, places[index].source.tokens.lowerBound)
    }
    namedOnce = Set(named.map(\.department)).sorted { $0.index < $1.index }
    home = department ?? named.first?.department.code
    homePlace = home.flatMap { Gazetteer.department(code: $0)?.place }
    homeRegion = homePlace?.regionCode
  }

  /// Whether a place lies in the issuing département; where that is not known, whether it lies in none.
  func isHome(of place: Gazetteer.Place) -> Bool {
    home == nil ? place.department == nil : homePlace != nil && place.department == homePlace
  }

  /// Whether a place lies in the issuing département or in one that is named somewhere.
  func includes(_ place: Gazetteer.Place) -> Bool {
    guard let department = place.department else { return false }
    return department == homePlace || namedOnce.contains(department)
  }

  /// The other départements named, those of a token's sentence first.
  func others(near token: Int) -> [[Gazetteer.Place]] {
    let sentence = tokens.sentence(around: token)
    let near = named[firstNamed(from: sentence.lowerBound)...].prefix { $0.token < sentence.upperBound }.map(\.department)
    return [near, namedOnce]
  }

  /// The département that marks a name by itself: a postal code before it, «(93)», «dans l’Isère» or «de La Réunion» after it.
  func mark(of range: Range<Int>) -> Gazetteer.Place? {
    let locators = Locators(tokens: tokens)
    if let code = locators.postalDepartment(before: range.lowerBound) ?? locators.department(after: range.upperBound) {
      return Gazetteer.department(code: code)?.place
    }
    let follower = named[firstNamed(from: range.upperBound + 1)...].first
    guard let follower, follower.token <= range.upperBound + 3, !tokens.has(follower.token, .sentenceStart) else { return nil }
    let isRelated = (range.upperBound..<follower.token).allSatisfy { tokens.value($0, in: Self.relations) != nil }
    return isRelated && tokens.has(range.upperBound, .word) ? follower.department : nil
  }

  /// The index of the first département named at a token or after it.
  private func firstNamed(from token: Int) -> Int {
    var range = named.indices
    while let middle = range.isEmpty ? nil : range.lowerBound + range.count / 2 {
      range = named[middle].token < token ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  private static let relations = WordClass("relation", ["en", "dans", "à", "de", "le", "la", "les", "l"])
}
