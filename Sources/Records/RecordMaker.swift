import Documents
public import Parsing

/// Turns what the parser found into a record: gives ids, texts, and places on the page.
public struct RecordMaker {
  private let document: DocumentText
  private let parsed: ParsedDocument
  /// The number of each table, from 1, by the index of its block.
  private let tables: [Int: Int]

  /// A maker for one parsed document.
  public init(_ parsed: ParsedDocument) {
    self.parsed = parsed
    document = parsed.tokens.document
    let blocks = document.blocks
    let tables = blocks.indices.filter { !blocks[$0].rows.isEmpty }
    self.tables = Dictionary(uniqueKeysWithValues: zip(tables, 1...))
  }

  /// The record, without checks and summary.
  ///
  /// - Parameters:
  ///   - id: `sha256:` and the hex digest of the input's bytes.
  ///   - file: The input's name as given.
  public func record(id: String, file: String) -> CommuniqueRecord {
    var record = CommuniqueRecord(document: facts(id: id, file: file))
    fillHeader(of: &record)
    record.dates = parsed.dates.enumerated().map { date($0.offset, $0.element) }
    record.figures = parsed.figures.enumerated().map { figure($0.offset, $0.element) }
    record.places = parsed.places.enumerated().map { place($0.offset, $0.element) }
    record.officials = parsed.officials.enumerated().map { official($0.offset, $0.element) }
    record.organisations = parsed.organisations.enumerated().map { organisation($0.offset, $0.element) }
    record.contacts = parsed.contacts.enumerated().map { contact("c\($0.offset + 1)", $0.element) }
    record.links = parsed.links.enumerated().map { contact("l\($0.offset + 1)", $0.element) }
    record.references = parsed.references.enumerated().map { reference($0.offset, $0.element) }
    record.quotes = parsed.quotes.enumerated().map { quote($0.offset, $0.element) }
    record.events = parsed.events.enumerated().map { event($0.offset, $0.element) }
    record.unclaimed = parsed.unclaimed.map { UnclaimedNumber(text: text($0), source: source($0)) }
    return record
  }

  // MARK: Where things stand

  private func text(_ mention: MentionSource) -> String { parsed.tokens.text(mention.tokens) }

  private func source(_ mention: MentionSource) -> Source {
    let span = mention.span
    let boxes = document.boxes(of: span).map { [$0.x0, $0.y0, $0.x1, $0.y1].map { ($0 * 100).rounded() / 100 } }
    return Source(
      page: document.page(ofByte: span.start),
      span: [document.scalarOffset(ofByte: span.start), document.scalarOffset(ofByte: span.end)],
      boxes: boxes.isEmpty ? nil : boxes)
  }

  private func mention(_ source: MentionSource) -> Mention {
    Mention(text: text(source), rule: source.rule, source: self.source(source))
  }

  private func placeID(_ index: Int?) -> String? { index.map { "p\($0 + 1)" } }

  // MARK: The parts of the record

  private func facts(id: String, file: String) -> DocumentFacts {
    var facts = DocumentFacts(id: id, file: file)
    facts.pages = document.pages.count
    facts.textSource = document.source.rawValue
    let metadata = document.metadata
    facts.metadata = MetadataRecord(
      title: metadata.title, author: metadata.author, producer: metadata.producer, created: metadata.created,
      modified: metadata.modified, language: metadata.language, tagged: metadata.isTagged ? true : nil)
    facts.warnings = document.warnings.map { WarningRecord(code: $0.code, page: $0.page, message: $0.message) }
    facts.census = CensusRecord(seen: document.census.seen, read: document.census.read, leftOut: document.census.leftOut)
    return facts
  }

  private func fillHeader(of record: inout CommuniqueRecord) {
    let header = parsed.header
    record.title = header.title
    record.subtitle = header.subtitle
    if header.issuerName != nil || header.issuerKind != nil || header.department != nil {
      record.issuer = Issuer(
        name: header.issuerName, kind: header.issuerKind, department: header.department,
        joint: header.jointIssuers.isEmpty ? nil : header.jointIssuers)
    }
    if let issued = header.issued, let basis = header.issuedBasis {
      record.issued = Issued(value: issued.description, basis: basis, place: header.issuedAt)
    }
    record.kind = header.kind
    record.number = header.number
    record.embargo = header.embargo
    record.validity = header.validity
    record.replaces = header.replaces
    record.topics = header.topics.map { Topic(topic: $0.topic, reason: $0.reason) }
  }

  private func date(_ index: Int, _ date: DateMention) -> DateRecord {
    DateRecord(
      id: "d\(index + 1)", text: text(date.source), kind: date.kind, value: date.value, start: date.start, end: date.end,
      modifier: date.modifier, basis: date.basis, role: date.role, rule: date.source.rule, source: source(date.source))
  }

  private func figure(_ index: Int, _ figure: FigureMention) -> FigureRecord {
    FigureRecord(
      id: "f\(index + 1)", text: text(figure.source), kind: figure.kind, value: figure.value, low: figure.low, high: figure.high,
      unit: figure.unit, qualifier: figure.qualifier, direction: figure.direction, counted: figure.counted, of: figure.of,
      per: figure.per, scope: figure.scope, nature: figure.nature, period: figure.period, place: placeID(figure.place),
      comparison: figure.comparison.map { "f\($0 + 1)" }, cell: figure.cell.map { cell($0) }, rule: figure.source.rule,
      source: source(figure.source))
  }

  private func cell(_ cell: TableCell) -> CellRecord {
    CellRecord(
      table: tables[cell.block] ?? 1, row: cell.row + 1, column: cell.column + 1,
      total: cell.isTotalRow || cell.isTotalColumn ? true : nil)
  }

  private func place(_ index: Int, _ place: PlaceEntity) -> PlaceRecord {
    PlaceRecord(
      id: "p\(index + 1)", kind: place.kind, name: place.name, insee: place.insee, department: place.department, region: place.region,
      lat: place.latitude, lon: place.longitude, candidates: place.candidates.isEmpty ? nil : place.candidates,
      commune: placeID(place.commune), mentions: place.mentions.map { mention($0) })
  }

  private func official(_ index: Int, _ official: OfficialEntity) -> OfficialRecord {
    OfficialRecord(
      id: "o\(index + 1)", name: official.name, honorific: official.honorific, functions: official.functions.map { function($0) },
      mentions: official.mentions.map { mention($0) })
  }

  private func function(_ function: OfficialFunction) -> FunctionRecord {
    FunctionRecord(
      title: function.title, territory: function.territory, place: placeID(function.place), organisation: function.organisation,
      status: function.status)
  }

  private func organisation(_ index: Int, _ organisation: OrganisationEntity) -> OrganisationRecord {
    OrganisationRecord(
      id: "g\(index + 1)", name: organisation.name, kind: organisation.kind, acronym: organisation.acronym,
      place: placeID(organisation.place), mentions: organisation.mentions.map { mention($0) })
  }

  private func contact(_ id: String, _ contact: ContactMention) -> ContactRecord {
    ContactRecord(
      id: id, kind: contact.kind, value: contact.value, e164: contact.e164, holder: contact.holder,
      target: contact.target, hours: contact.hours,
      text: text(contact.source), rule: contact.source.rule, source: source(contact.source))
  }

  private func reference(_ index: Int, _ reference: ReferenceMention) -> ReferenceRecord {
    ReferenceRecord(
      id: "r\(index + 1)", kind: reference.kind, number: reference.number, text: text(reference.source), rule: reference.source.rule,
      source: source(reference.source))
  }

  private func quote(_ index: Int, _ quote: QuoteMention) -> QuoteRecord {
    QuoteRecord(
      id: "q\(index + 1)", text: text(quote.source), official: quote.official.map { "o\($0 + 1)" }, speaker: quote.speaker,
      rule: quote.source.rule, source: source(quote.source))
  }

  private func event(_ index: Int, _ event: EventMention) -> EventRecord {
    EventRecord(
      id: "e\(index + 1)", title: EventPhrase(event.title, kind: event.kind)?.text ?? event.title, kind: event.kind,
      date: event.date.map { "d\($0 + 1)" },
      places: event.places.map { "p\($0 + 1)" }, officials: event.officials.map { "o\($0 + 1)" }, rule: event.source.rule,
      source: source(event.source))
  }
}
