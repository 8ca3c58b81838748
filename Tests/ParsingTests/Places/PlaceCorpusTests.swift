import Language
import Parsing
import Testing

/// The French of places as cases: which names are places, and which ones.
@Suite struct PlaceCorpusTests {
  private static let corpus = Corpus(dimension: "Places")
  private static let parser = Result { try FrenchParser() }

  @Test(arguments: corpus.cases)
  func `places are found and linked`(_ corpusCase: CorpusCase) throws {
    let options = ParsingOptions(referenceDate: corpusCase.issued.flatMap(CalendarDate.init(iso:)), department: corpusCase.department)
    let parsed = try Self.parser.get().parse(corpusCase.document, options: options)
    let withSites = corpusCase.expect.contains("site")
    let mentions = parsed.places.filter { withSites || $0.kind != .site }.flatMap { place in
      place.mentions.map { (source: $0, label: Self.label(of: place)) }
    }.sorted { $0.source.span < $1.source.span }
    #expect(mentions.map(\.label) == corpusCase.expect, "\(corpusCase.plain)")
    #expect(mentions.map { parsed.tokens.document.text(in: $0.source.span) } == corpusCase.marked, "\(corpusCase.plain)")
  }

  @Test func `every case that expects nothing says why`() {
    for corpusCase in Self.corpus.cases where corpusCase.expect.isEmpty { #expect(corpusCase.why != nil, "\(corpusCase.place)") }
  }

  @Test func `every rule is listed`() {
    let missing = Self.corpus.unlistedRules(in: "AllPlaceRules.swift")
    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
  }

  /// Kind and code; «?» where several communes remain, the kind alone where there is no code to have.
  private static func label(of place: PlaceEntity) -> String {
    if !place.candidates.isEmpty { return "\(place.kind.rawValue) ?" }
    return place.insee.map { "\(place.kind.rawValue) \($0)" } ?? place.kind.rawValue
  }
}
