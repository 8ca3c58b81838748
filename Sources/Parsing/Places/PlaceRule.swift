import Language

/// What a place rule makes of its words.
enum PlaceReading: Sendable {
  /// They are no place: persons, events.
  case rival
  /// They name a site.
  case site
  /// They name a place of this kind that the gazetteer need not have: «communauté de communes Grand-Figeac».
  case named(PlaceKind)
}
