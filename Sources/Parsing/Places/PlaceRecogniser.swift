import Language

/// Finds places and links them to their official codes.
public struct PlaceRecogniser: Sendable {
  /// The words that place rules name.
  static let words: [String] = []

  init(lexicon: Lexicon) throws(PatternError) {}

  /// Finds the places of a document: gazetteer names that something says are places, and sites. Nothing is linked yet.
  func recognise(in tokens: Tokens, own: [UserPlace]) -> [RecognisedPlace] { [] }

  /// Links each mention to one place and merges mentions into entities.
  ///
  /// - Parameters:
  ///   - department: The issuing département's INSEE code, which decides between homonyms first.
  ///   - issued: The day the release speaks from, for communes renamed or merged.
  func link(_ places: [RecognisedPlace], department: String?, issued: CalendarDate?, in tokens: Tokens) -> [PlaceEntity] { [] }
}

/// A name that is a place, with all that it may be.
struct RecognisedPlace {
  /// Where it stands.
  var source: MentionSource
}
