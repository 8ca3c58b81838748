import Parsing
import Testing

/// Sites and arrondissements: what stands inside another mention, and where a site stands.
@Suite struct PlaceSiteTests {
  private func places(_ text: String, department: String) throws -> [PlaceEntity] {
    try FrenchParser().parse(CorpusCase(text: text, expect: []).document, options: ParsingOptions(department: department)).places
  }

  @Test(arguments: [
    ("le bureau de vote, rue de Bordeaux, à Limoges", "87", "rue de Bordeaux", "87085"),
    ("le port de Gennevilliers est saturé", "92", "port de Gennevilliers", "92036"),
    ("la RN 94 est coupée à Embrun", "05", "RN 94", "05046"),
    ("Nanterre accueille le tournoi au stade Gabriel-Péri", "92", "stade Gabriel-Péri", "92050"),
  ])
  func `a site stands in the commune of its name or its sentence`(text: String, department: String, site: String, commune: String) throws {
    let places = try places(text, department: department)
    let found = try #require(places.first { $0.kind == .site && $0.name == site })
    #expect(found.commune.map { places[$0].insee } == commune)
  }

  @Test(arguments: [
    ("dans le 15e arrondissement de Paris", "75115", "75056"), ("à Lyon 3e", "69383", "69123"),
    ("à Marseille 1er arrondissement", "13201", "13055"),
  ])
  func `an arrondissement is a place beside its city`(text: String, arrondissement: String, city: String) throws {
    let places = try places(text, department: "75")
    #expect(Set(places.compactMap(\.insee)) == [arrondissement, city])
  }

  @Test func `a place carries its codes and coordinates`() throws {
    let place = try #require(try places("à Gennevilliers", department: "92").first)
    #expect(place.name == "Gennevilliers" && place.department == "92" && place.region == "11")
    #expect(place.latitude != nil && place.longitude != nil)
    let department = try #require(try places("dans le Val d Oise", department: "95").first)
    #expect(department.name == "Val-d’Oise" && department.department == "95" && department.region == "11" && department.latitude == nil)
  }
}
