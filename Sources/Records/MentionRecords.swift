public import Language
public import Parsing

/// Words of the document that something was read from.
public struct Mention: Sendable, Decodable {
  /// As in the document, line breaks and hyphenation healed.
  public var text: String
  /// The rule that found it.
  public var rule: String
  /// Where it stands.
  public var source: Source
}

/// A date, a time, an interval, a duration or a recurrence.
public struct DateRecord: Sendable, Decodable {
  /// `d1`, `d2`, ….
  public var id: String
  /// As in the document.
  public var text: String
  /// What it is.
  public var kind: DateKind
  /// EDTF, or an RFC 5545 `RRULE`.
  public var value: String
  /// First and last day or minute covered, ISO 8601.
  public var start, end: String?
  /// What narrows or blurs the value.
  public var modifier: DateModifier?
  /// How the value came about.
  public var basis: DateBasis
  /// What the date is for.
  public var role: DateRole?
  /// The rule that found it.
  public var rule: String
  /// Where it stands.
  public var source: Source
}

/// A figure with what it counts, of what, where and when.
public struct FigureRecord: Sendable, Decodable {
  /// `f1`, `f2`, ….
  public var id: String
  /// As in the document.
  public var text: String
  /// What it is.
  public var kind: FigureKind
  /// The number meant, or the ends of the range.
  public var value, low, high: ExactDecimal?
  /// ISO 4217, `%`, `pp`, or a BIPM symbol.
  public var unit: String?
  /// How exact it says it is.
  public var qualifier: FigureQualifier?
  /// Which way a variation goes.
  public var direction: FigureDirection?
  /// What is counted or measured, as written.
  public var counted: String?
  /// For a share, the whole.
  public var of: String?
  /// For a rate or a price, what it is counted by.
  public var per: String?
  /// For a rank, where it holds.
  public var scope: String?
  /// What it speaks of: a level, a change, a target, ….
  public var nature: FigureNature?
  /// The EDTF value that it is about.
  public var period: String?
  /// The id of the place that it is about.
  public var place: String?
  /// The id of the figure that it is compared with.
  public var comparison: String?
  /// For a figure in a table, its cell.
  public var cell: CellRecord?
  /// The rule that found it.
  public var rule: String
  /// Where it stands.
  public var source: Source
}

extension FigureRecord {
  /// A figure with a value and a unit, and nothing else known of it.
  public init(id: String, text: String, kind: FigureKind, value: ExactDecimal, unit: String?, rule: String, source: Source) {
    (self.id, self.text, self.kind, self.value, self.unit, self.rule, self.source) = (id, text, kind, value, unit, rule, source)
  }
}

/// A cell of a table, counted from 1.
public struct CellRecord: Sendable, Decodable {
  /// The table's number in the document, its row and column.
  public var table, row, column: Int
  /// Whether the row or the column states a total.
  public var total: Bool?
}

/// A telephone number, an address, a URL.
public struct ContactRecord: Sendable, Decodable {
  /// `c1`, … or `l1`, ….
  public var id: String
  /// What it is.
  public var kind: ContactKind
  /// As printed, line breaks healed.
  public var value: String
  /// For telephones, E.164.
  public var e164: String?
  /// The person or service it belongs to.
  public var holder: String?
  /// Where its link on the page leads, if elsewhere than to what is printed.
  public var target: String?
  /// Its opening hours as printed.
  public var hours: String?
  /// As in the document.
  public var text: String
  /// The rule that found it.
  public var rule: String
  /// Where it stands.
  public var source: Source
}

/// An order, a law, an article, a road.
public struct ReferenceRecord: Sendable, Decodable {
  /// `r1`, `r2`, ….
  public var id: String
  /// `order`, `law`, `article`, `road`, ….
  public var kind: String
  /// Its number as printed.
  public var number: String?
  /// As in the document.
  public var text: String
  /// The rule that found it.
  public var rule: String
  /// Where it stands.
  public var source: Source
}

/// A quotation and its speaker.
public struct QuoteRecord: Sendable, Decodable {
  /// `q1`, `q2`, ….
  public var id: String
  /// The words between the quotation marks.
  public var text: String
  /// The id of the official who speaks.
  public var official: String?
  /// The speaker as written, where it is no official.
  public var speaker: String?
  /// The rule that found it.
  public var rule: String
  /// Where it stands.
  public var source: Source
}

/// What happens when, where and with whom.
public struct EventRecord: Sendable, Decodable {
  /// `e1`, `e2`, ….
  public var id: String
  /// A short title, the document's words as a noun with its complements, or the name of its kind: «Fermeture de la RD 86», «Réunion».
  public var title: String
  /// `visit`, `ceremony`, `closure`, ….
  public var kind: String
  /// The id of the date.
  public var date: String?
  /// The ids of the places and of the people.
  public var places, officials: [String]
  /// The rule that found it.
  public var rule: String
  /// Where it stands.
  public var source: Source
}
