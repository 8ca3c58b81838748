/// What happens when, where and with whom, from the mentions of one sentence, list item or table row.
public struct EventMention: Sendable {
  /// The words it is taken from.
  public var source: MentionSource
  /// A short title in the document's words.
  public var title: String
  /// `visit`, `ceremony`, `closure`, `ban`, `alert`, `consultation`, `meeting`, …
  public var kind: String
  /// Indices of the date, the places and the people.
  public var date: Int?
  public var places, officials: [Int]

  /// An event.
  public init(source: MentionSource, title: String, kind: String, date: Int? = nil, places: [Int] = [], officials: [Int] = []) {
    self.source = source
    self.title = title
    self.kind = kind
    self.date = date
    self.places = places
    self.officials = officials
  }
}

/// A quotation and its speaker.
public struct QuoteMention: Sendable {
  /// Where the words between the quotation marks stand.
  public var source: MentionSource
  /// The index of the official who speaks.
  public var official: Int?
  /// The speaker as written, where it is no official.
  public var speaker: String?

  /// A quotation.
  public init(source: MentionSource, official: Int? = nil, speaker: String? = nil) {
    self.source = source
    self.official = official
    self.speaker = speaker
  }
}
