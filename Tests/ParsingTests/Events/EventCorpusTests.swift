import Language
import Testing

@testable import Parsing

/// Events and quotations stand on all other dimensions, so their cases go through the whole parser.
@Suite struct EventCorpusTests {
  static let corpus = Corpus(dimension: "Events")
  static let parser = try? FrenchParser()

  /// `visit: rendu au sein du groupe Balas @ 2023-11-27`.
  @Test(arguments: corpus.cases(of: "Events")) func readsEvents(of corpusCase: CorpusCase) throws {
    let parsed = try parsed(corpusCase)
    let read = parsed.events.map { event in "\(event.kind): \(event.title) @ \(event.date.map { parsed.dates[$0].value } ?? "")" }
    #expect(read == corpusCase.expect, "\(corpusCase.place)")
  }

  @Test(arguments: corpus.cases(of: "Quotes")) func readsQuotes(of corpusCase: CorpusCase) throws {
    let parsed = try parsed(corpusCase)
    #expect(parsed.quotes.map { parsed.tokens.document.text(in: $0.source.span) } == corpusCase.marked, "\(corpusCase.place)")
    let speakers = parsed.quotes.map { quote in
      quote.official.map { parsed.officials[$0].name ?? parsed.officials[$0].functions[0].title } ?? quote.speaker ?? "–"
    }
    #expect(speakers == corpusCase.expect, "\(corpusCase.place)")
  }

  @Test(arguments: corpus.names) func everyCorpusHasANegativeCaseThatSaysWhy(name: String) {
    #expect(Self.corpus.cases(of: name).contains { $0.expect.isEmpty && $0.why != nil })
  }

  private func parsed(_ corpusCase: CorpusCase) throws -> ParsedDocument {
    let parser = try #require(Self.parser)
    let issued = corpusCase.issued.flatMap { CalendarDate(iso: $0) }
    return parser.parse(corpusCase.document, options: ParsingOptions(referenceDate: issued))
  }
}
