import Language
import Testing

@testable import Parsing

/// The corpora of the header: each file holds one part of it, and its cases name the blocks' roles where the page would.
@Suite struct HeaderCorpusTests {
  static let corpus = Corpus(dimension: "Header")
  static let parser = try? FrenchParser()

  @Test(arguments: corpus.cases(of: "Title")) func readsTitles(of corpusCase: CorpusCase) throws {
    let header = try header(of: corpusCase)
    #expect([header.title, header.subtitle].compactMap { $0 } == corpusCase.expect, "\(corpusCase.place)")
  }

  @Test(arguments: corpus.cases(of: "IssueDate")) func readsIssueDates(of corpusCase: CorpusCase) throws {
    let header = try header(of: corpusCase)
    let read = [header.issued.map(\.description), header.issuedBasis.map(\.rawValue), header.issuedAt].compactMap { $0 }
    #expect((read.isEmpty ? [] : [read.joined(separator: " ")]) == corpusCase.expect, "\(corpusCase.place)")
  }

  @Test(arguments: corpus.cases(of: "Issuer")) func readsIssuers(of corpusCase: CorpusCase) throws {
    let header = try header(of: corpusCase)
    let read = [header.issuerName, header.issuerKind, header.department].compactMap { $0 }
    #expect((read.isEmpty ? [] : [read.joined(separator: " | ")]) == corpusCase.expect, "\(corpusCase.place)")
  }

  @Test(arguments: corpus.cases(of: "JointIssuers")) func readsJointIssuers(of corpusCase: CorpusCase) throws {
    #expect(try header(of: corpusCase).jointIssuers == corpusCase.expect, "\(corpusCase.place)")
  }

  /// The period stands on resolved dates and on events, so its cases go through the whole parser.
  @Test(arguments: corpus.cases(of: "Validity")) func readsValidity(of corpusCase: CorpusCase) throws {
    let issued = corpusCase.issued.flatMap { CalendarDate(iso: $0) }
    let header = try #require(Self.parser).parse(corpusCase.document, options: ParsingOptions(referenceDate: issued)).header
    #expect([header.validity].compactMap { $0 } == corpusCase.expect, "\(corpusCase.place)")
  }

  @Test(arguments: corpus.cases(of: "ReleaseKind")) func readsKinds(of corpusCase: CorpusCase) throws {
    let header = try header(of: corpusCase)
    let facts = [
      header.kind == "communique" ? nil : header.kind, header.number.map { "n° " + $0 }, header.embargo.map { "embargo " + $0 },
      header.replaces.map { "replaces " + $0 },
    ]
    #expect(facts.compactMap { $0 } == corpusCase.expect, "\(corpusCase.place)")
  }

  @Test(arguments: corpus.cases(of: "Topics")) func readsTopics(of corpusCase: CorpusCase) throws {
    #expect(try header(of: corpusCase).topics.map { "\($0.topic): \($0.reason)" } == corpusCase.expect, "\(corpusCase.place)")
  }

  @Test(arguments: corpus.names) func everyCorpusHasANegativeCaseThatSaysWhy(name: String) {
    #expect(Self.corpus.cases(of: name).contains { $0.expect.isEmpty && $0.why != nil })
  }

  private func header(of corpusCase: CorpusCase) throws -> ReleaseHeader {
    let tokens = Tokeniser(lexicon: Vocabulary().lexicon).tokens(of: corpusCase.document)
    return HeaderReader().read(tokens, dates: [], places: [], options: ParsingOptions())
  }
}
