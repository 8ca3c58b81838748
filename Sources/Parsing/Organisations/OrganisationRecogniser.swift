import Language

/// Finds organisations: services, courts, chambers, companies, associations, schools, hospitals.
public struct OrganisationRecogniser: Sendable {
  private let matcher: Matcher<FoundOrganisation>

  init(vocabulary: Vocabulary) throws(PatternError) { matcher = try Matcher(allOrganisationRules, vocabulary: vocabulary) }

  /// Finds the organisations of a document and merges acronym and full name.
  func recognise(in tokens: Tokens, places: [PlaceEntity]) -> [OrganisationEntity] {
    var merger = OrganisationMerger(tokens: tokens, places: places)
    for match in matcher.matches(in: tokens) { merger.add(match.value, rule: match.rule) }
    return merger.entities
  }
}

/// Merges the mentions of one organisation: the same name, or its acronym.
struct OrganisationMerger {
  private let tokens: Tokens
  /// The first place that a token is part of the name of.
  private let placeAt: PlacesByToken
  /// The entities, in order of first mention.
  private(set) var entities: [OrganisationEntity] = []
  private var byKey: [[UInt8]: Int] = [:]

  init(tokens: Tokens, places: [PlaceEntity]) {
    self.tokens = tokens
    placeAt = PlacesByToken(places)
  }

  /// Adds a finding to the organisation it names.
  mutating func add(_ found: FoundOrganisation, rule: String) {
    let name = found.body?.name ?? tokens.text(found.name)
    let acronym = found.body?.acronym ?? found.acronym.map { tokens.text($0) }
    let keys = [Folding.foldedWords(name), acronym.map { Folding.foldedWords($0) }].compactMap { $0 }
    let source = MentionSource(found.name, in: tokens, rule: rule)
    if let index = keys.compactMap({ byKey[$0] }).first {
      entities[index].mentions.append(source)
      if entities[index].acronym == nil { entities[index].acronym = acronym }
      for key in keys { byKey[key] = index }
    } else {
      for key in keys { byKey[key] = entities.count }
      entities.append(OrganisationEntity(name: name, kind: found.kind, acronym: acronym, place: place(in: found.name), mentions: [source]))
    }
  }

  private func place(in name: Range<Int>) -> Int? { name.lazy.compactMap { placeAt[$0] }.min() }
}
