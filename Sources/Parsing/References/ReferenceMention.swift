/// Something numbered that counts nothing: an order, a law, an article, a road, a competition's year in a name.
public struct ReferenceMention: Sendable {
  /// Where it stands.
  public var source: MentionSource
  /// `order`, `decree`, `law`, `article`, `road`, `identifier`, `name`, …
  public var kind: String
  /// Its number as printed, without the words around it.
  public var number: String?

  /// A reference.
  public init(source: MentionSource, kind: String, number: String? = nil) {
    self.source = source
    self.kind = kind
    self.number = number
  }
}
