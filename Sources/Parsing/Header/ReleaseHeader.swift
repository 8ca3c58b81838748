public import Language

/// The release's own identity.
public struct ReleaseHeader: Sendable {
  /// The headline as one line of text, and what stands under it.
  public var title, subtitle: String?
  /// Who issues it: the name as written in full («Préfecture du Lot»), `prefecture`, `sous_prefecture`, `ministry`, `ars`, …, and the INSEE code of the département.
  public var issuerName, issuerKind, department: String?
  /// The offices that issue it together with the first, by name.
  public var jointIssuers: [String]
  /// The day the release speaks from.
  public var issued: CalendarDate?
  /// How the issue date is known.
  public var issuedBasis: IssuedBasis?
  /// The place it is issued at, as written.
  public var issuedAt: String?
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
  /// Topics by rules, each with the words that are the reason.
  public var topics: [(topic: String, reason: String)]

  /// Nothing known.
  public init() { (jointIssuers, topics) = ([], []) }
}

/// How the issue date is known.
public enum IssuedBasis: String, Sendable, CaseIterable {
  case dateline, metadata, option
  case weekdayDate = "weekday_date"
}
