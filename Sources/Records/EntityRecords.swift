public import Parsing

/// A place with every mention of it.
public struct PlaceRecord: Sendable, Decodable {
  /// `p1`, `p2`, ….
  public var id: String
  /// What it is.
  public var kind: PlaceKind
  /// The official name.
  public var name: String
  /// INSEE code; SIREN for an EPCI; ISO 3166-1 alpha-2 for a country.
  public var insee: String?
  /// INSEE codes of the département and the région it lies in.
  public var department, region: String?
  /// WGS 84, degrees.
  public var lat, lon: Double?
  /// Codes of what it may be, where nothing decides.
  public var candidates: [String]?
  /// For a site, the id of the commune it stands in.
  public var commune: String?
  /// Where it is named.
  public var mentions: [Mention]
}

/// A person with a public function, or an office without its holder.
public struct OfficialRecord: Sendable, Decodable {
  /// `o1`, `o2`, ….
  public var id: String
  /// The person's name.
  public var name: String?
  /// «M.», «Mme», as written.
  public var honorific: String?
  /// What the person is.
  public var functions: [FunctionRecord]
  /// Where the person or the office is named.
  public var mentions: [Mention]
}

/// A public function.
public struct FunctionRecord: Sendable, Decodable {
  /// The function without its territory.
  public var title: String
  /// The territory by name.
  public var territory: String?
  /// The id of the linked place.
  public var place: String?
  /// The organisation, where said.
  public var organisation: String?
  /// `interim`, `former`, `honorary`.
  public var status: String?
}

/// An organisation with every mention of it.
public struct OrganisationRecord: Sendable, Decodable {
  /// `g1`, `g2`, ….
  public var id: String
  /// The name in full.
  public var name: String
  /// `company`, `school`, `chamber`, ….
  public var kind: String
  /// The acronym.
  public var acronym: String?
  /// The id of the place in its name.
  public var place: String?
  /// Where it is named.
  public var mentions: [Mention]
}
