/// The language of messages to the user of the program; the record's own texts are always French.
public enum UserLanguage: String, Sendable, CaseIterable {
  case french = "fr"
  case english = "en"

  /// One of two wordings.
  public func say(_ french: String, _ english: String) -> String { self == .french ? french : english }
}
