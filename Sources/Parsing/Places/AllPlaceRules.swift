/// The rules of places; the gazetteer's names need none.
enum AllPlaceRules {
  /// Rules whose words hide the gazetteer's names among them.
  static let hiding: [any Rule<PlaceReading>] = [
    TitledPerson(),
    FirstNamedPerson(),
    PersonWithOffice(),
    StreetSite(),
    NamedFacility(),
    ParisStation(),
    Brand(),
    Intercommunality(),
    CityGrouping(),
    MetropolitanName(),
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
