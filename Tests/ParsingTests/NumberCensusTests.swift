import Documents
import Testing

@testable import Parsing

/// Every number of a text is in some mention, or listed.
@Suite struct NumberCensusTests {
  static let parser = Result { try FrenchParser() }

  @Test(arguments: [
    ("Le 12 mars 2024, 412 foyers du 15e arrondissement de Marseille étaient sans eau.", []),
    ("Les élèves de 4e visitent le moulin.", ["4e"]),
    ("La salle est ouverte le 31.", ["31"]),
    ("Renseignements : 04 70 30 13 53, RD 978, arrêté n° 2024-117.", []),
  ])
  func `what no mention holds is listed`(text: String, unclaimed: [String]) throws {
    let utf8 = Array(text.utf8)
    let document = DocumentText(
      utf8: utf8, blocks: [Block(span: TextSpan(0, utf8.count), role: .body, page: 1)],
      pages: [Page(number: 1, width: 0, height: 0, span: TextSpan(0, utf8.count))], source: .text)
    let parsed = try Self.parser.get().parse(document)
    #expect(parsed.unclaimed.map { document.text(in: $0.span) } == unclaimed)
  }
}
