import Language

/// Links mentions to places and merges them into entities.
struct PlaceLinker {
  let tokens: Tokens
  private let territory: Territory
  private let homonyms: Homonyms

  init(tokens: Tokens, department: String?, issued: CalendarDate?, places: [RecognisedPlace]) {
    self.tokens = tokens
    territory = Territory(department: department, places: places, tokens: tokens)
    homonyms = Homonyms(territory: territory, issued: issued)
  }

  /// The entities of a document, in order of first mention.
  func entities(of places: [RecognisedPlace]) -> [PlaceEntity] {
    let candidates = places.indices.map { remaining(places[$0]) }
    var sure: Set<Gazetteer.Place> = []
    for index in places.indices where places[index].evidence == .strong && candidates[index].count == 1 {
      sure.insert(candidates[index][0])
    }
    var short = ShortNames(department: territory.home)
    for reading in candidates where reading.count == 1 && reading[0].kind == .commune {
      if sure.contains(reading[0]) || territory.isHome(of: reading[0]) { short.add(reading[0]) }
    }
    let readings = places.indices.map { index in
      longer(places[index].source.tokens, candidates[index], short).map { [$0] } ?? candidates[index]
    }
    let kept = supported(places, readings, sure)
    var list = EntityList()
    for index in places.indices where kept[index] {
      if readings[index].count == 1, list.mention(readings[index][0], places[index].source) { continue }
      guard let entity = entity(of: places[index], reading: readings[index], short: short) else { continue }
      list.add(entity, places[index].source, of: readings[index])
    }
    return SiteCommunes(tokens: tokens).located(list.entities)
  }

  private func remaining(_ place: RecognisedPlace) -> [Gazetteer.Place] {
    guard let first = place.candidate else { return [] }
    return first.kind == .commune ? homonyms.remaining(of: place.candidates, at: place.source.tokens) : [first]
  }

  private func entity(of place: RecognisedPlace, reading: [Gazetteer.Place], short: ShortNames) -> PlaceEntity? {
    let text = tokens.text(place.source.tokens)
    switch place.reading {
    case .own(let own): return PlaceEntity(kind: own.kind, name: own.name, insee: own.insee)
    case .district(let kind):
      return NamedPlaces.district(kind, named: text, after: tokens.text(place.source.tokens.lowerBound - 1), home: territory.home)
    case .kind(let kind): return NamedPlaces.entity(kind, text: text, home: territory.home)
    case .shortened:
      return short.commune(beginning: text, inDepartment: true).map { PlaceEntity($0) }
    case .names:
      return reading.count == 1
        ? PlaceEntity(reading[0]) : PlaceEntity(kind: .commune, name: text, candidates: reading.map(\.code).sorted())
    }
  }

  /// A longer name that the document says in full («Villeneuve» for Villeneuve-sur-Lot), else, of villages elsewhere and a longer name at home,
  /// the name at home: «Asnières» is Asnières-sur-Seine in the Hauts-de-Seine.
  private func longer(_ range: Range<Int>, _ reading: [Gazetteer.Place], _ short: ShortNames) -> Gazetteer.Place? {
    let areElsewhere = reading.allSatisfy { $0.kind == .commune && !territory.includes($0) && ($0.residents ?? 0) < 20_000 }
    guard areElsewhere, !reading.isEmpty else { return nil }
    let areVillages = reading.allSatisfy { ($0.residents ?? 0) < 5_000 } && NameRisk(of: range, in: tokens) == .none
    return short.commune(beginning: tokens.text(range), inDepartment: areVillages)
  }

  /// Which places stay: the sure ones, those that the document supports, and what stands in a list with one of them.
  private func supported(_ places: [RecognisedPlace], _ readings: [[Gazetteer.Place]], _ sure: Set<Gazetteer.Place>) -> [Bool] {
    var kept = places.indices.map { places[$0].evidence == .strong || isSupported(places[$0], readings[$0], sure) }
    let lists = PlaceLists(tokens: tokens)
    let isListed = { (index: Int, other: Int) in
      !kept[index] && kept[other] && lists.areJoined(places[other], places[index])
        && (places[index].isShortened || isAtHome(readings[index], beside: readings[other]))
        && ![.word, .first].contains(NameRisk(of: places[index].source.tokens, in: tokens))
    }
    for index in places.indices.dropFirst() where isListed(index, index - 1) { kept[index] = true }
    for index in places.indices.dropLast().reversed() where isListed(index, index + 1) { kept[index] = true }
    return kept
  }

  /// Whether one of the communes that a member of a list may be lies where its neighbour does, or is a town that is named anywhere.
  private func isAtHome(_ members: [Gazetteer.Place], beside neighbours: [Gazetteer.Place]) -> Bool {
    members.contains { member in
      let isTown = member.isPrefecture || member.isSubprefecture || (member.residents ?? 0) >= 10_000
      return isTown || territory.includes(member) || neighbours.contains { $0.department == member.department }
    }
  }

  /// Whether the document supports a name that nothing beside it does.
  private func isSupported(_ place: RecognisedPlace, _ reading: [Gazetteer.Place], _ sure: Set<Gazetteer.Place>) -> Bool {
    guard reading.count == 1, let only = reading.first else { return false }
    if sure.contains(only) || territory.isHome(of: only) { return true }
    if place.candidates.count == 1, territory.includes(only) { return true }
    let risk = NameRisk(of: place.source.tokens, in: tokens)
    guard risk != .word, risk != .first, only.kind == .commune else { return false }
    let isUnique = place.source.tokens.count > 1 && place.candidates.count == 1
    return isUnique || only.isPrefecture || only.isSubprefecture || (only.residents ?? 0) >= 20_000
  }
}

/// Entities while they are collected: mentions of one place go together.
private struct EntityList {
  private(set) var entities: [PlaceEntity] = []
  private var indices: [String: Int] = [:]
  /// The entities of the gazetteer's places.
  private var known: [Gazetteer.Place: Int] = [:]

  /// Adds a mention of a place that has an entity; false where it has none yet.
  mutating func mention(_ place: Gazetteer.Place, _ source: MentionSource) -> Bool {
    guard let index = known[place] else { return false }
    entities[index].mentions.append(source)
    return true
  }

  /// Adds a mention of an entity.
  ///
  /// - Parameter reading: The places of the gazetteer that it stands for: one, or none and several where nothing decides.
  mutating func add(_ entity: PlaceEntity, _ source: MentionSource, of reading: [Gazetteer.Place]) {
    let key =
      "\(entity.kind.rawValue) \(entity.insee ?? entity.candidates.joined(separator: " ")) \(entity.insee == nil ? Folding.folded(entity.name) : "")"
    let index = indices[key] ?? entities.count
    if index == entities.count {
      indices[key] = index
      entities.append(entity)
    }
    entities[index].mentions.append(source)
    if reading.count == 1 { known[reading[0]] = index }
  }
}

extension PlaceEntity {
  /// A name with the apostrophe of print.
  private static func typeset(_ name: String) -> String {
    guard name.utf8.contains(0x27) else { return name }
    return name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "’")
  }

  /// The entity of a place of the gazetteer, without mentions.
  init(_ place: Gazetteer.Place) {
    let coordinates = place.coordinates
    self.init(
      kind: PlaceKind(place.kind), name: Self.typeset(place.name), insee: place.code,
      department: place.department?.code, region: place.regionCode, latitude: coordinates?.latitude, longitude: coordinates?.longitude)
  }
}

extension PlaceKind {
  /// The kind of a place of the gazetteer.
  init(_ kind: Gazetteer.Kind) {
    self =
      switch kind {
      case .commune: .commune
      case .department: .department
      case .region: .region
      case .epci: .epci
      case .arrondissement: .arrondissement
      case .country: .country
      }
  }
}
