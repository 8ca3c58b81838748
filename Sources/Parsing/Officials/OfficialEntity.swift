/// A person with a public function, or an office named without its holder, with every mention.
public struct OfficialEntity: Sendable {
  /// The person's name, capitals of family names as in running text; `nil` for an office without its holder.
  public var name: String?
  /// «M.», «Mme», «colonel», as written.
  public var honorific: String?
  /// What the person is.
  public var functions: [OfficialFunction]
  /// Where the person or the office is named.
  public var mentions: [MentionSource]

  /// A person or an office.
  public init(name: String?, honorific: String? = nil, functions: [OfficialFunction] = [], mentions: [MentionSource] = []) {
    self.name = name
    self.honorific = honorific
    self.functions = functions
    self.mentions = mentions
  }
}

/// A public function: «sous-préfète» + «Antony».
public struct OfficialFunction: Sendable, Hashable {
  /// The function without its territory.
  public var title: String
  /// The territory by name.
  public var territory: String?
  /// The index of the linked place.
  public var place: Int?
  /// The organisation, where said.
  public var organisation: String?
  /// `interim`, `former`, `honorary`; `nil` for the holder.
  public var status: String?

  /// A function.
  public init(title: String, territory: String? = nil, place: Int? = nil, organisation: String? = nil, status: String? = nil) {
    self.title = title
    self.territory = territory
    self.place = place
    self.organisation = organisation
    self.status = status
  }
}
