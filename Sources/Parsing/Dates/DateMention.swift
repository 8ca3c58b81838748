/// A date, a time, an interval, a duration or a recurrence, resolved as far as the document allows.
public struct DateMention: Sendable {
  /// Where it stands.
  public var source: MentionSource
  /// What it is.
  public var kind: DateKind
  /// EDTF (ISO 8601-2:2019); for a recurrence an RFC 5545 `RRULE`; what is unknown keeps its `X` digits.
  public var value: String
  /// The first and the last day or minute covered, ISO 8601; `nil` where open or unknown.
  public var start, end: String?
  /// What narrows or blurs the value.
  public var modifier: DateModifier?
  /// How the value came about.
  public var basis: DateBasis
  /// What the date is for, where the words say so.
  public var role: DateRole?

  /// A date.
  public init(
    source: MentionSource, kind: DateKind, value: String, start: String? = nil, end: String? = nil, modifier: DateModifier? = nil,
    basis: DateBasis = .explicit, role: DateRole? = nil
  ) {
    self.source = source
    self.kind = kind
    self.value = value
    self.start = start
    self.end = end
    self.modifier = modifier
    self.basis = basis
    self.role = role
  }
}

/// The kinds of dates.
public enum DateKind: String, Sendable, CaseIterable { case date, datetime, time, interval, duration, recurring }

/// What narrows or blurs a date; where two apply the bound (`before`, `after`) wins, then `approximate`.
public enum DateModifier: String, Sendable, CaseIterable {
  case before, after, start, mid, end, morning, afternoon, evening, night, approximate
}

/// How a date's value came about: all of it written, part of it from the context, or counted from the issue date.
public enum DateBasis: String, Sendable, CaseIterable { case explicit, inferred, relative }

/// What a date is for.
public enum DateRole: String, Sendable, CaseIterable {
  case event, deadline, validity, publication, comparison, birth, embargo, hours
  case legalReference = "legal_reference"
}
