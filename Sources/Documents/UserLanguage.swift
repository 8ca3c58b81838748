/// The language of messages to the user of the program; the record's own texts are always French.
public enum UserLanguage: String, Sendable, CaseIterable {
  case french = "fr"
  case english = "en"

  /// One of two wordings.
  public func say(_ french: String, _ english: String) -> String { self == .french ? french : english }

  /// A number with its noun: French says «0 constat», English «0 findings».
  public func counted(_ number: Int, _ one: String, _ many: String, _ english: String, _ englishMany: String) -> String {
    say("\(number) \(number < 2 ? one : many)", "\(number) \(number == 1 ? english : englishMany)")
  }
}
