import Language

/// What a document says of where it speaks: its département and those it names.
struct Territory {
  /// The issuing département; else the first one that is named.
  let home: String?
  /// The région of the issuing département.
  let homeRegion: String?
  /// The départements named, each with the token where it is, in reading order.
  private let named: [(code: String, token: Int)]
  /// Their codes, each once.
  private let namedCodes: [String]
  private let tokens: Tokens

  init(department: String?, places: [RecognisedPlace], tokens: Tokens) {
    self.tokens = tokens
    named = places.filter { $0.evidence == .strong }.compactMap { place in
      guard let only = place.candidates.first, only.kind == .department else { return nil }
      return (only.code, place.source.tokens.lowerBound)
    }
    namedCodes = Set(named.map(\.code)).sorted()
    home = department ?? named.first?.code
    homeRegion = home.flatMap { Gazetteer.department(code: $0)?.place.regionCode }
  }

  /// Whether a département is the issuing one or named somewhere.
  func includes(_ department: String?) -> Bool {
    department != nil && (department == home || department.map(namedCodes.contains) == true)
  }

  /// The other départements named, those of a token's sentence first.
  func others(near token: Int) -> [[String]] {
    let sentence = tokens.sentence(around: token)
    let near = named[firstNamed(from: sentence.lowerBound)...].prefix { $0.token < sentence.upperBound }.map(\.code)
    return [near, namedCodes]
  }

  /// The département that marks a name by itself: a postal code before it, «(93)», «dans l’Isère» or «de La Réunion» after it.
  func mark(of range: Range<Int>) -> String? {
    let locators = Locators(tokens: tokens)
    if let code = locators.postalDepartment(before: range.lowerBound) ?? locators.department(after: range.upperBound) { return code }
    let follower = named[firstNamed(from: range.upperBound + 1)...].first
    guard let follower, follower.token <= range.upperBound + 3, !tokens.has(follower.token, .sentenceStart) else { return nil }
    let isRelated = (range.upperBound..<follower.token).allSatisfy { tokens.value($0, in: Self.relations) != nil }
    return isRelated && tokens.has(range.upperBound, .word) ? follower.code : nil
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
