public import Parsing

/// What one communiqué becomes: the shape of the JSON, field by field, in its order.
///
/// `docs/record.md` explains every field; `communique schema` prints the JSON Schema.
public struct CommuniqueRecord: Sendable, Decodable {
  /// The version of the record's shape.
  public static let schema = "communique/1"

  /// `communique/1`.
  public var schema = CommuniqueRecord.schema
  /// The input and how it was read.
  public var document: DocumentFacts
  /// The headline as one line of text.
  public var title: String?
  /// What stands under the headline.
  public var subtitle: String?
  /// Who issues it.
  public var issuer: Issuer?
  /// The day the release speaks from.
  public var issued: Issued?
  /// `communique`, `alert`, `order`, `agenda`, `dossier`, `erratum`.
  public var kind: String?
  /// Its number.
  public var number: String?
  /// ISO 8601: not to be published before.
  public var embargo: String?
  /// EDTF: the period in which what it announces holds.
  public var validity: String?
  /// What it cancels and replaces, as written.
  public var replaces: String?
  /// What it is about, each with the words that are the reason.
  public var topics: [Topic] = []
  /// One entry a mention, in reading order.
  public var dates: [DateRecord] = []
  /// One entry a mention, in reading order.
  public var figures: [FigureRecord] = []
  /// One entry an entity, in order of first mention.
  public var places: [PlaceRecord] = []
  /// One entry an entity, in order of first mention.
  public var officials: [OfficialRecord] = []
  /// One entry an entity, in order of first mention.
  public var organisations: [OrganisationRecord] = []
  /// Telephones, e-mail and postal addresses.
  public var contacts: [ContactRecord] = []
  /// URLs and social accounts.
  public var links: [ContactRecord] = []
  /// Orders, laws, articles, roads.
  public var references: [ReferenceRecord] = []
  /// Quotations with their speakers.
  public var quotes: [QuoteRecord] = []
  /// What happens when, where and with whom.
  public var events: [EventRecord] = []
  /// Every number of the text that no record claims.
  public var unclaimed: [UnclaimedNumber] = []
  /// What validation found.
  public var checks: [CheckResult] = []
  /// What two figures imply about a third, for comparison with outside sources.
  public var derived: [DerivedFigure] = []
  /// A summary whose every fact is in the records it refers to.
  public var summary: Summary?

  /// A record of a document of which nothing is said yet.
  public init(document: DocumentFacts) { self.document = document }
}

/// Who issues a release.
public struct Issuer: Sendable, Decodable {
  /// The name in full: «Préfecture du Lot».
  public var name: String?
  /// `prefecture`, `sous_prefecture`, `ministry`, `ars`, `dreal`, `commune`, ….
  public var kind: String?
  /// The INSEE code of the département.
  public var department: String?
  /// The offices that issue it together with this one, by name.
  public var joint: [String]?
}

/// The day a release speaks from.
public struct Issued: Sendable, Decodable {
  /// ISO 8601.
  public var value: String
  /// How it is known.
  public var basis: IssuedBasis
  /// The place it is issued at, as written.
  public var place: String?
}

/// What a release is about.
public struct Topic: Sendable, Decodable {
  /// `road_safety`, `weather`, ….
  public var topic: String
  /// The words that say so.
  public var reason: String
}

/// Where something stands in the document.
public struct Source: Sendable, Decodable, Hashable {
  /// The page, from 1.
  public var page: Int
  /// `[start, end)` in Unicode scalars of the document's text.
  public var span: [Int]
  /// `[x0, y0, x1, y1]` in PDF points from the top left of the crop box, one a line; none for plain text.
  public var boxes: [[Double]]?
}

/// A number that no record claims.
public struct UnclaimedNumber: Sendable, Decodable {
  /// As in the document.
  public var text: String
  /// Where it stands.
  public var source: Source
}
