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
    let candidates = places.map { remaining($0) }
    let sure = Set(zip(places, candidates).filter { $0.0.evidence == .strong && $0.1.count == 1 }.map { $0.1[0] })
    var short = ShortNames(department: territory.home)
    for place in candidates.lazy.filter({ $0.count == 1 }).joined() where place.kind == .commune {
      if sure.contains(place) || place.department?.code == territory.home { short.add(place) }
    }
    let readings = zip(places, candidates).map { longer($0, $1, short).map { [$0] } ?? $1 }
    let kept = supported(places, readings, sure)
    var list = EntityList()
    for index in places.indices where kept[index] {
      if let entity = entity(of: places[index], reading: readings[index], short: short) { list.add(entity, places[index].source) }
    }
    return SiteCommunes(tokens: tokens).located(list.entities)
  }

  private func remaining(_ place: RecognisedPlace) -> [Gazetteer.Place] {
    let candidates = place.candidates
    guard candidates.first?.kind == .commune else { return Array(candidates.prefix(1)) }
    return homonyms.remaining(of: candidates, at: place.source.tokens)
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
  private func longer(_ place: RecognisedPlace, _ reading: [Gazetteer.Place], _ short: ShortNames) -> Gazetteer.Place? {
    let areElsewhere = reading.allSatisfy {
      $0.kind == .commune && !territory.includes($0.department?.code) && ($0.residents ?? 0) < 20_000
    }
    guard areElsewhere, !reading.isEmpty else { return nil }
    let range = place.source.tokens
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
      return isTown || territory.includes(member.department?.code) || neighbours.contains { $0.department == member.department }
    }
  }

  /// Whether the document supports a name that nothing beside it does.
  private func isSupported(_ place: RecognisedPlace, _ reading: [Gazetteer.Place], _ sure: Set<Gazetteer.Place>) -> Bool {
    guard reading.count == 1, let only = reading.first else { return false }
    if sure.contains(only) || only.department?.code == territory.home { return true }
    if place.candidates.count == 1, territory.includes(only.department?.code) { return true }
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

  mutating func add(_ entity: PlaceEntity, _ source: MentionSource) {
    let key =
      "\(entity.kind.rawValue) \(entity.insee ?? entity.candidates.joined(separator: " ")) \(entity.insee == nil ? Folding.folded(entity.name) : "")"
    if let index = indices[key] {
      entities[index].mentions.append(source)
    } else {
      indices[key] = entities.count
      entities.append(entity)
      entities[entities.count - 1].mentions = [source]
    }
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
