import Language

/// Reads the release's own identity: title, issuer, issue date, kind.
public struct HeaderReader: Sendable {
  /// The words that the header's rules name.
  static let words: [String] = []

  init(lexicon: Lexicon) throws(PatternError) {}

  /// Reads the header before any date is resolved or place linked: both need what it says.
  func read(_ tokens: Tokens, dates: [RecognisedDate], places: [RecognisedPlace], options: ParsingOptions) -> ReleaseHeader {
    ReleaseHeader()
  }
}
