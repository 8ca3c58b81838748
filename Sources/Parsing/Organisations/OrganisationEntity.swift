/// An organisation with every mention of it.
public struct OrganisationEntity: Sendable {
  /// Its name as first written in full.
  public var name: String
  /// `company`, `school`, `chamber`, `state_service`, `court`, `hospital`, `association`, `local_authority`, …
  public var kind: String
  /// Its acronym, where the document or the table of public bodies gives one.
  public var acronym: String?
  /// The index of the place in its name.
  public var place: Int?
  /// Where it is named.
  public var mentions: [MentionSource]

  /// An organisation.
  public init(name: String, kind: String, acronym: String? = nil, place: Int? = nil, mentions: [MentionSource] = []) {
    self.name = name
    self.kind = kind
    self.acronym = acronym
    self.place = place
    self.mentions = mentions
  }
}
