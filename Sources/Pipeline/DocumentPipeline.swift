public import Documents
public import Extraction
public import Parsing
public import Records
import Validation
import Writing

/// All stages in a row, for one document. A pipeline is made once and serves any number of documents.
public struct DocumentPipeline: Sendable {
  let parser: FrenchParser
  private let validator: Validator
  private let writer = SummaryWriter()

  /// A pipeline with all rules and all checks.
  public init() throws {
    parser = try FrenchParser()
    validator = Validator()
  }

  /// Makes the record of a PDF.
  ///
  /// - Parameters:
  ///   - pdf: The file's bytes.
  ///   - file: Its name as the record shows it.
  /// - Throws: The error record that stands in its place.
  public func process(
    pdf: [UInt8], file: String, extraction: ExtractionOptions = ExtractionOptions(), parsing: ParsingOptions = ParsingOptions()
  ) throws(ErrorRecord) -> ProcessedDocument {
    var timings = StageTimings()
    let text = try Self.text(of: pdf, file: file, extraction: extraction, &timings)
    return process(text, id: ContentHash(of: pdf.span).description, file: file, parsing: parsing, timings: timings)
  }

  /// Reads the text of a PDF, for who wants no more of it.
  ///
  /// - Throws: The error record that stands in its place.
  public static func text(
    of pdf: [UInt8], file: String, extraction: ExtractionOptions = ExtractionOptions(), _ timings: inout StageTimings
  ) throws(ErrorRecord) -> DocumentText {
    do throws(ExtractionError) {
      return try timings.stages.measure(.extraction) { () throws(ExtractionError) in
        try documentText(of: pdf, named: file, options: extraction)
      }
    } catch {
      throw ErrorRecord(id: ContentHash(of: pdf.span).description, file: file, error: error)
    }
  }

  /// Makes the record of plain text.
  public func process(text: [UInt8], file: String, parsing: ParsingOptions = ParsingOptions()) -> ProcessedDocument {
    var timings = StageTimings()
    let document = timings.stages.measure(.extraction) { documentText(ofPlainText: text) }
    return process(document, id: ContentHash(of: text.span).description, file: file, parsing: parsing, timings: timings)
  }

  private func process(
    _ text: DocumentText, id: String, file: String, parsing: ParsingOptions, timings: StageTimings
  ) -> ProcessedDocument {
    var timings = timings
    let parsed = timings.stages.measure(.parsing) { parser.parse(text, options: parsing) }
    timings.dimensions = parsed.timings
    var record = timings.stages.measure(.records) { RecordMaker(parsed).record(id: id, file: file) }
    (record.checks, record.derived) = timings.stages.measure(.validation) {
      let subject = CheckSubject(record: record, parsed: parsed)
      return (validator.results(for: subject), DerivedFigures(subject).all)
    }
    record.summary = timings.stages.measure(.summary) { writer.summary(of: record) }
    return ProcessedDocument(record: record, parsed: parsed, timings: timings)
  }
}

/// A record with what it was made from.
public struct ProcessedDocument {
  /// The record.
  public let record: CommuniqueRecord
  /// The tokens and mentions behind it.
  public let parsed: ParsedDocument
  /// Where the time went; not part of the record.
  public let timings: StageTimings
  /// The reading text.
  public var text: DocumentText { parsed.tokens.document }
}

extension ErrorRecord {
  /// The error record of an input that could not be read.
  ///
  /// - Parameter id: The digest of its bytes; empty where there are none.
  public init(id: String, file: String, error: ExtractionError) {
    self.init(id: id, file: file, error: Failure(error))
  }
}
