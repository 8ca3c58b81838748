import Language
import Parsing
import Testing

@Suite struct PlaceFileTests {
  @Test func `places of a user's own are read`() throws {
    let csv = "kind;name;insee;aliases\nsite;\"Halle ; des Sports\";;La Halle|Halle Sports\ncommune;Neuville-la-Rivière;92999;\n"
    #expect(
      try PlaceFile.places(csv: Array(csv.utf8)) == [
        UserPlace(kind: .site, name: "Halle ; des Sports", aliases: ["La Halle", "Halle Sports"]),
        UserPlace(kind: .commune, name: "Neuville-la-Rivière", insee: "92999"),
      ])
  }

  @Test(arguments: [
    ("", PlaceFileError.noHeader), ("nom,code\nx,1", .noHeader), ("kind,name\nville,Nanterre", .unknownKind("ville", line: 2)),
    ("kind,name\nsite,A\n\nsite,", .noName(line: 4)),
  ])
  func `a faulty file names its line`(csv: String, error: PlaceFileError) {
    #expect(throws: error) { try PlaceFile.places(csv: Array(csv.utf8)) }
    #expect(!error.message(in: .english).isEmpty)
  }

  @Test func `an added place is found under its name and its aliases`() throws {
    let own = UserPlace(kind: .commune, name: "Neuville-la-Rivière", insee: "92999", aliases: ["Neuville Rivière"])
    let corpusCase = CorpusCase(text: "à Neuville-la-Rivière et dans le centre de Neuville Rivière", expect: [])
    let parsed = try FrenchParser().parse(corpusCase.document, options: ParsingOptions(department: "92", places: [own]))
    #expect(parsed.places.map(\.insee) == ["92999"])
    #expect(parsed.places.first?.mentions.count == 2)
  }
}
