public import Documents
public import Language

/// Where a mention stands, and which rule found it.
public struct MentionSource: Sendable, Hashable {
  /// The text of the mention, in UTF-8 bytes of the reading text.
  public var span: TextSpan
  /// Its tokens.
  public var tokens: Range<Int>
  /// The `id` of the rule that found it.
  public var rule: String

  /// A place in the text and the rule that read it.
  public init(span: TextSpan, tokens: Range<Int>, rule: String) {
    self.span = span
    self.tokens = tokens
    self.rule = rule
  }

  /// The place of a run of tokens.
  public init(_ range: Range<Int>, in tokens: Tokens, rule: String) {
    self.init(span: tokens.span(range), tokens: range, rule: rule)
  }
}

/// All that the parser found in one document. Mentions are in reading order; indices point into the lists beside.
public struct ParsedDocument {
  /// Where the time went; not part of the record.
  public var timings = Timings<ParsingStep>()
  /// The document cut into tokens.
  public var tokens: Tokens
  /// The release's own identity: title, issuer, issue date.
  public var header = ReleaseHeader()
  /// Dates, resolved as far as the document allows.
  public var dates: [DateMention] = []
  /// Figures.
  public var figures: [FigureMention] = []
  /// Places, one entry an entity, in order of first mention.
  public var places: [PlaceEntity] = []
  /// Persons with a public function and offices, one entry an entity.
  public var officials: [OfficialEntity] = []
  /// Organisations, one entry an entity.
  public var organisations: [OrganisationEntity] = []
  /// Telephones, e-mail and postal addresses.
  public var contacts: [ContactMention] = []
  /// URLs and social accounts.
  public var links: [ContactMention] = []
  /// Orders, laws, articles, roads: what is numbered but counts nothing.
  public var references: [ReferenceMention] = []
  /// Quotations with their speakers.
  public var quotes: [QuoteMention] = []
  /// What happens when, where and with whom.
  public var events: [EventMention] = []
  /// Numbers that no mention above holds.
  public var unclaimed: [MentionSource] = []
}

/// What a caller knows of a document that its text may not say.
public struct ParsingOptions: Sendable {
  /// The day that the text speaks from, where it does not say so itself.
  public var referenceDate: CalendarDate?
  /// The département that issues it (INSEE code), where it does not say so itself.
  public var department: String?
  /// Places of the caller's own.
  public var places: [UserPlace]

  /// Nothing known by default.
  public init(referenceDate: CalendarDate? = nil, department: String? = nil, places: [UserPlace] = []) {
    self.referenceDate = referenceDate
    self.department = department
    self.places = places
  }
}
