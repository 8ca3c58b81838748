public import Documents
import Language

/// Finds all that a French release says: one pass of tokens, one dimension after the other.
///
/// What is only recognised (dates without their year, places without their code) is resolved once the header is known. A parser is made once and
/// serves any number of documents.
public struct FrenchParser: Sendable {
  private let tokeniser: Tokeniser
  private let contacts: ContactRecogniser
  private let references: ReferenceRecogniser
  private let dates: DateRecogniser
  private let figures: FigureRecogniser
  private let places: PlaceRecogniser
  private let officials: OfficialRecogniser
  private let organisations: OrganisationRecogniser
  private let header = HeaderReader()
  private let events = EventFinder()

  /// A parser with all rules.
  ///
  /// - Throws: `PatternError` where a rule cannot be compiled: a mistake in the program, which its tests find.
  public init() throws(PatternError) {
    let vocabulary = Vocabulary()
    contacts = try ContactRecogniser(vocabulary: vocabulary)
    references = try ReferenceRecogniser(vocabulary: vocabulary)
    dates = try DateRecogniser(vocabulary: vocabulary)
    figures = try FigureRecogniser(vocabulary: vocabulary)
    places = try PlaceRecogniser(vocabulary: vocabulary)
    officials = try OfficialRecogniser(vocabulary: vocabulary)
    organisations = try OrganisationRecogniser(vocabulary: vocabulary)
    tokeniser = Tokeniser(lexicon: vocabulary.lexicon)
  }

  /// Finds all that a document says.
  public func parse(_ document: DocumentText, options: ParsingOptions = ParsingOptions()) -> ParsedDocument {
    var timings = Timings<ParsingStep>()
    let tokens = timings.measure(.tokens) { tokeniser.tokens(of: document) }
    var parsed = ParsedDocument(tokens: tokens)
    timings.measure(.contacts) { readContacts(of: &parsed) }
    parsed.references = timings.measure(.references) { references.recognise(in: tokens) }
    let dates = timings.measure(.dates) { self.dates.recognise(in: tokens) }
    let figures = timings.measure(.figures) { self.figures.recognise(in: tokens) }
    let places = timings.measure(.places) { self.places.recognise(in: tokens, own: options.places) }
    parsed.header = timings.measure(.header) { header.read(tokens, dates: dates, places: places, options: options) }
    resolve(&parsed, dates: dates, figures: figures, places: places, &timings)
    timings.measure(.events) {
      parsed.quotes = events.quotes(in: parsed)
      parsed.events = events.events(in: parsed)
      parsed.header.validity = ValidityFinder(parsed).validity
      parsed.unclaimed = NumberCensus.unclaimed(in: parsed)
    }
    parsed.timings = timings
    return parsed
  }

  private func readContacts(of parsed: inout ParsedDocument) {
    let annotations = LinkAnnotations(parsed.tokens)
    let contacts = annotations.marked(contacts.recognise(in: parsed.tokens))
    parsed.contacts = contacts.filter { !$0.kind.isLink }
    parsed.links = contacts.filter { $0.kind.isLink } + annotations.unprinted(beside: contacts)
    parsed.links.sort { $0.source.span < $1.source.span }
  }

  private func resolve(
    _ parsed: inout ParsedDocument, dates: [RecognisedDate], figures: [FigureMention], places: [RecognisedPlace],
    _ timings: inout Timings<ParsingStep>
  ) {
    let (tokens, header) = (parsed.tokens, parsed.header)
    timings.measure(.dates) {
      parsed.dates = self.dates.resolve(dates, issued: header.issued, in: tokens)
      parsed.contacts = ContactHours(parsed).contacts
    }
    timings.measure(.places) {
      parsed.places = self.places.link(places, department: header.department, issued: header.issued, in: tokens)
    }
    timings.measure(.figures) {
      parsed.figures = self.figures.resolve(figures, dates: parsed.dates, places: parsed.places, in: tokens)
    }
    timings.measure(.officials) {
      parsed.officials = officials.recognise(in: tokens, places: parsed.places, department: header.department)
    }
    timings.measure(.organisations) { parsed.organisations = organisations.recognise(in: tokens, places: parsed.places) }
  }
}

extension FrenchParser {
  /// All that the rules can read at some tokens of a document, each dimension by itself, in the order in which the dimensions read.
  public func readings(touching range: Range<Int>, in document: DocumentText) -> [RuleReading] {
    func fresh() -> Tokens { tokeniser.tokens(of: document) }
    let found = figures.recognise(in: fresh()).map { RuleReading(dimension: .figure, rule: $0.source.rule, tokens: $0.source.tokens) }
    let named = places.recognise(in: fresh(), own: []).map {
      RuleReading(dimension: .place, rule: $0.source.rule, tokens: $0.source.tokens)
    }
    let tokens = fresh()
    return contacts.readings(touching: range, in: tokens) + references.readings(touching: range, in: tokens)
      + dates.readings(touching: range, in: tokens) + (found + named).filter { $0.tokens.overlaps(range) }
  }
}
