import Language

/// Finds persons with a public function, and offices.
public struct OfficialRecogniser: Sendable {
  /// The words that official rules name.
  static let words: [String] = []

  init(lexicon: Lexicon) throws(PatternError) {}

  /// Finds the officials of a document and merges the mentions of one person.
  ///
  /// - Parameter places: The linked places, for territories.
  func recognise(in tokens: Tokens, places: [PlaceEntity]) -> [OfficialEntity] { [] }
}
