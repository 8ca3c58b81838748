import Language

/// Finds persons with a public function, and offices.
public struct OfficialRecogniser: Sendable {
  private let matcher: Matcher<[FoundOfficial]>

  init(vocabulary: Vocabulary) throws(PatternError) { matcher = try Matcher(allOfficialRules, vocabulary: vocabulary) }

  /// Finds the officials of a document and merges the mentions of one person.
  ///
  /// - Parameters:
  ///   - places: The linked places, for territories.
  ///   - department: The issuing département's INSEE code: whose prefect «le préfet» is.
  func recognise(in tokens: Tokens, places: [PlaceEntity], department: String?) -> [OfficialEntity] {
    let territories = TerritoryLinker(tokens: tokens, places: places, department: department)
    let merger = OfficialMerger(tokens: tokens, territories: territories)
    return merger.entities(of: matcher.matches(in: tokens))
  }
}
