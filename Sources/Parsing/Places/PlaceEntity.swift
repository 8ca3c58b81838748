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

extension [PlaceEntity] {
  /// For each token that is part of a place’s name, the index of the first such place.
  var indexByToken: [Int: Int] {
    var first: [Int: Int] = [:]
    for (index, place) in enumerated() {
      for mention in place.mentions { for token in mention.tokens where first[token] == nil { first[token] = index } }
    }
    return first
  }
}
