import Language

/// The words that tie one figure to another.
enum LinkWords {
  /// «412 interpellations, dont 63 mineurs»: parts of the figure before follow.
  static let including = WordClass("including", ["dont", "lesquels", "lesquelles"])
  /// «412 sur 480, soit 85,8 %»: the figures before are said again.
  static let resulting = WordClass("resulting", ["soit"])
  /// «412, contre 448 en 2022»: the figure before is compared.
  static let against = WordClass("against", ["contre"])
}
