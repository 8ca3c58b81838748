/// A place with its official code and every mention of it.
public struct PlaceEntity: Sendable {
  /// What it is.
  public var kind: PlaceKind
  /// The official name with its article: «Le Havre».
  public var name: String
  /// INSEE code; SIREN for an EPCI; ISO 3166-1 alpha-2 for a country; `nil` where nothing decides.
  public var insee: String?
  /// INSEE codes of the département and the région it lies in.
  public var department, region: String?
  /// WGS 84, degrees.
  public var latitude, longitude: Double?
  /// Codes of the places it may be, where nothing decides.
  public var candidates: [String]
  /// For a site, the index of the commune it stands in.
  public var commune: Int?
  /// Where it is named.
  public var mentions: [MentionSource]

  /// A place.
  public init(
    kind: PlaceKind, name: String, insee: String? = nil, department: String? = nil, region: String? = nil, latitude: Double? = nil,
    longitude: Double? = nil, candidates: [String] = [], commune: Int? = nil, mentions: [MentionSource] = []
  ) {
    self.kind = kind
    self.name = name
    self.insee = insee
    self.department = department
    self.region = region
    self.latitude = latitude
    self.longitude = longitude
    self.candidates = candidates
    self.commune = commune
    self.mentions = mentions
  }
}

/// The kinds of places.
public enum PlaceKind: String, Sendable, CaseIterable { case commune, department, region, epci, arrondissement, canton, country, site }

/// A place that a user adds to the gazetteer.
public struct UserPlace: Sendable, Hashable {
  /// Its kind.
  public var kind: PlaceKind
  /// Its official name.
  public var name: String
  /// Its code.
  public var insee: String?
  /// Other names it goes by.
  public var aliases: [String]

  /// A place of the user's own.
  public init(kind: PlaceKind, name: String, insee: String? = nil, aliases: [String] = []) {
    self.kind = kind
    self.name = name
    self.insee = insee
    self.aliases = aliases
  }
}

/// Says which place's name a token is part of.
struct PlacesByToken {
  /// The index of the first place for each token up to the last one of a name; -1 where there is none.
  private let places: [Int32]

  init(_ entities: [PlaceEntity]) {
    let end = entities.lazy.flatMap(\.mentions).map(\.tokens.upperBound).max() ?? 0
    var places = [Int32](repeating: -1, count: end)
    for index in entities.indices {
      for mention in entities[index].mentions { for token in mention.tokens where places[token] < 0 { places[token] = Int32(index) } }
    }
    self.places = places
  }

  /// The index of the first place that a token is part of the name of.
  subscript(token: Int) -> Int? {
    guard places.indices.contains(token), places[token] >= 0 else { return nil }
    return Int(places[token])
  }
}
