import Language

/// Finds organisations: services, courts, chambers, companies, associations, schools, hospitals.
public struct OrganisationRecogniser: Sendable {
  /// The words that organisation rules name.
  static let words: [String] = []

  init(lexicon: Lexicon) throws(PatternError) {}

  /// Finds the organisations of a document and merges acronym and full name.
  func recognise(in tokens: Tokens, places: [PlaceEntity]) -> [OrganisationEntity] { [] }
}
