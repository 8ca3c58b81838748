import Documents
import Language
import Testing

@testable import Parsing

/// What the sentence and the document say of a figure: when, where, compared with what, of what nature.
@Suite struct FigureResolutionTests {
  static let parser = Result { try FrenchParser() }

  func parsed(_ text: String) throws -> ParsedDocument {
    let utf8 = Array(text.utf8)
    let document = DocumentText(
      utf8: utf8, blocks: [Block(span: TextSpan(0, utf8.count), role: .body, page: 1)],
      pages: [Page(number: 1, width: 0, height: 0, span: TextSpan(0, utf8.count))], source: .text)
    return try Self.parser.get().parse(document)
  }

  @Test(arguments: [
    ("En 2022, 412 dossiers ont été reçus.", ["2022"]), ("412 dossiers ont été reçus en 2022.", ["2022"]),
    ("On compte 412 dossiers en 2023 contre 448 dossiers en 2022.", ["2023", "2022"]), ("412 dossiers ont été reçus.", [nil]),
    ("On compte douze dossiers sur l’ensemble de l’année 2023 et 18 dossiers en 2022.", ["2023", "2022"]),
    ("On compte 18 dossiers, soit 4 de plus qu’en 2021.", [nil, nil]),
    ("Les dossiers progressent de 6 % par rapport à 2022.", [nil]),
    ("Le service a clos 90 dossiers, contre 112 en 2022.", [nil, "2022"]),
    ("La participation est de 19,8 % (18,5 % en 2020) dans 12 bureaux.", [nil, "2020", nil]),
    ("Au printemps 2024, on compte 41 foyers, contre 29 en 2023, ainsi que 312 cas.", ["2024-21", "2023", "2024-21"]),
    ("La vente a rapporté 10 368 euros, soit 8 % de plus qu’en 2022 (9 600 euros).", [nil, nil, "2022"]),
    ("On compte 412 dossiers, contre 431 en 2022 (- 4,4 %).", [nil, "2022", nil]),
    ("On compte 412 dossiers en 2023, soit 12 de plus qu’à la même période de 2022 (+ 3 %).", ["2023", "2023", "2023"]),
    ("Depuis juin 2025, 214 feux ont eu lieu (176 feux et 12 blessés sur la même période de 2024).", ["2025-06/..", "2024", "2024"]),
    ("17 plans sont signés en 2025, plus qu’en 2024 sur la même période (8 plans, 966 postes).", ["2025", "2024", "2024"]),
    ("On compte 412 dossiers (en 2023).", ["2023"]), ("On compte 412 dossiers, un record depuis 1981.", [nil]),
    ("Les ventes reculent de 4,5 % après + 7 % en 2022.", [nil, "2022"]),
    ("Jusqu’à 20 h, 10 000 visiteurs sont attendus.", [nil]),
  ])
  func `the period is in the sentence`(text: String, periods: [String?]) throws {
    #expect(try parsed(text).figures.map(\.period) == periods)
  }

  @Test(arguments: [
    (["En 2023 :", "14 dossiers (18 en 2022)", "312 visites"], ["2023", "2022", "2023"]),
    (["La préfète a rendu publics hier les résultats de la commission :", "14 dossiers", "312 visites"], [nil, nil]),
  ])
  func `the period is in the introduction of a list`(lines: [String], periods: [String?]) throws {
    let text = lines.joined(separator: "\n")
    var (blocks, start): ([Block], Int) = ([], 0)
    for (index, line) in lines.enumerated() {
      blocks.append(Block(span: TextSpan(start, start + line.utf8.count), role: index == 0 ? .body : .listItem, page: 1))
      start += line.utf8.count + 1
    }
    let document = DocumentText(
      utf8: Array(text.utf8), blocks: blocks,
      pages: [Page(number: 1, width: 0, height: 0, span: TextSpan(0, text.utf8.count))], source: .text)
    let options = ParsingOptions(referenceDate: CalendarDate(year: 2024, month: 3, day: 6))
    #expect(try Self.parser.get().parse(document, options: options).figures.map(\.period) == periods)
  }

  @Test func `the place is in the sentence`() throws {
    let parsed = try parsed("Dans le Val-d’Oise, 412 dossiers ont été reçus.")
    #expect(parsed.figures.first?.place.map { parsed.places[$0].name } == "Val-d’Oise")
  }

  @Test(arguments: [
    ("412 dossiers contre 448 en 2022", [1, nil]), ("Le total est de 412 dossiers (+ 8,3 %).", [nil, 0]),
    ("On a tenu 118 rendez-vous dans 31 communes, contre 96 en 2022.", [2, nil, nil]),
    ("Le vote donne 28 voix pour, 3 contre et 2 bulletins blancs.", [nil, nil, nil]),
  ])
  func `what is compared is linked`(text: String, comparisons: [Int?]) throws {
    #expect(try parsed(text).figures.map(\.comparison) == comparisons)
  }

  @Test(arguments: [
    ("Les accidents baissent de 12 %.", FigureNature.change), ("Le nombre de dossiers s’élève à 412.", .level),
    ("Au total, 412 dossiers sont clos.", .cumulative),
    ("L’objectif est de 412 logements.", .target), ("D’ici 2030, 412 logements seront bâtis.", .target),
    ("Le seuil est fixé à 50 logements.", .threshold),
    ("Quelque 300 visiteurs sont attendus.", .forecast), ("412 dossiers depuis le début de l’année.", .cumulative),
  ])
  func `the nature is in the words`(text: String, nature: FigureNature) throws {
    #expect(try parsed(text).figures.first?.nature == nature)
  }

  @Test(arguments: [("8,60 €", "8.60"), ("3,5 millions de foyers", "3500000"), ("0,1 %", "0.1"), ("1 234 567,89 €", "1234567.89")])
  func `values are exact`(written: String, value: String) throws {
    #expect(try parsed("Soit \(written).").figures.first?.value?.description == value)
  }
}
