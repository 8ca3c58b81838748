import Language

/// Finds telephone numbers, e-mail and postal addresses, URLs and social accounts.
public struct ContactRecogniser: Sendable {
  /// The words that contact rules name.
  static let words: [String] = []

  init(lexicon: Lexicon) throws(PatternError) {}

  /// Finds the contacts of a document and claims their tokens, before any other dimension sees their digits.
  func recognise(in tokens: Tokens) -> [ContactMention] { [] }
}
