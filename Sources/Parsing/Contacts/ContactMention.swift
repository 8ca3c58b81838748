/// A telephone number, an address, a URL.
public struct ContactMention: Sendable {
  /// Where it stands.
  public var source: MentionSource
  /// What it is.
  public var kind: ContactKind
  /// As printed, line breaks healed.
  public var value: String
  /// For a telephone or fax number, E.164: `+33297548723`.
  public var e164: String?
  /// The person or service it belongs to, where said.
  public var holder: String?
  /// Where its link on the page leads, if elsewhere than to what is printed.
  public var target: String?
  /// Its opening hours as printed, where said.
  public var hours: String?

  /// A contact.
  public init(source: MentionSource, kind: ContactKind, value: String, e164: String? = nil, holder: String? = nil) {
    self.source = source
    self.kind = kind
    self.value = value
    self.e164 = e164
    self.holder = holder
  }
}

/// The kinds of contacts and links.
public enum ContactKind: String, Sendable, CaseIterable {
  case phone, fax, email, url, address, social

  /// Whether it goes under `links` rather than `contacts`.
  public var isLink: Bool { self == .url || self == .social }
}
