import Language

/// Finds what is numbered but counts nothing: orders, laws, articles, roads, numbers in names.
public struct ReferenceRecogniser: Sendable {
  /// The words that reference rules name.
  static let words: [String] = []

  init(lexicon: Lexicon) throws(PatternError) {}

  /// Finds the references of a document and claims their tokens.
  func recognise(in tokens: Tokens) -> [ReferenceMention] { [] }
}
