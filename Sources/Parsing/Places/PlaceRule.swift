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

/// The rules of places; the gazetteer's names need none.
enum AllPlaceRules {
  /// Rules whose words hide the gazetteer's names among them.
  static let hiding: [any Rule<PlaceReading>] = [
    TitledPerson(),
    FirstNamedPerson(),
    StreetSite(),
    NamedFacility(),
    ParisStation(),
    Brand(),
    Intercommunality(),
    Canton(),
    Subdivision(),
  ]

  /// Rules beside which the gazetteer's names among their words stand for themselves.
  static let open: [any Rule<PlaceReading>] = [
    CommuneSite(),
    RoadSite(),
    MunicipalArrondissement(),
  ]
}
