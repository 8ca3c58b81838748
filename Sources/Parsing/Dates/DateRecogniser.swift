import Language

/// Finds dates and resolves them against the document.
public struct DateRecogniser: Sendable {
  /// The words that date rules name.
  static let words: [String] = []

  init(lexicon: Lexicon) throws(PatternError) {}

  /// Finds the dates of a document and claims their tokens; nothing is resolved yet.
  func recognise(in tokens: Tokens) -> [RecognisedDate] { [] }

  /// Gives each date its value, seen from the issue date, over the whole document.
  func resolve(_ dates: [RecognisedDate], issued: CalendarDate?, in tokens: Tokens) -> [DateMention] { [] }
}

/// A date as it is written, before anything is resolved.
struct RecognisedDate {
  /// Where it stands.
  var source: MentionSource
  /// The one day that it names in full, with its year.
  var fullDay: CalendarDate?
}
