import Language
import Testing

@testable import Parsing

/// Hours stand on the resolved dates, so their cases go through the whole parser.
@Suite struct ContactHoursTests {
  static let corpus = Corpus(dimension: "ContactHours")
  static let parser = try? FrenchParser()

  /// `02 43 61 58 90: du lundi au vendredi`.
  @Test(arguments: corpus.cases) func readsHours(of corpusCase: CorpusCase) throws {
    let issued = corpusCase.issued.flatMap { CalendarDate(iso: $0) }
    let parsed = try #require(Self.parser).parse(corpusCase.document, options: ParsingOptions(referenceDate: issued))
    let read = parsed.contacts.compactMap { contact in contact.hours.map { "\(contact.value): \($0)" } }
    #expect(read == corpusCase.expect, "\(corpusCase.place)")
  }
}
