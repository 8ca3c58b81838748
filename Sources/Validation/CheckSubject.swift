public import Parsing
public import Records

/// A record to be checked, with the parse it was made from where there is one.
///
/// The lists of both are parallel: `record.figures[3]` is `parsed.figures[3]`. Without a parse (a record read from a file) a check that
/// needs sentences or tables cannot tell.
public struct CheckSubject {
  /// The record.
  public let record: CommuniqueRecord
  /// What it was made from.
  public let parsed: ParsedDocument?
  /// The record and reading text of the document it is said to be made from, read again.
  public let source: (record: CommuniqueRecord, text: String)?
  /// The other records of its folder.
  public let others: [CommuniqueRecord]
  /// The figures that a reference table expects.
  public let expected: [ExpectedFigure]
  /// The figures with what stands around them; none without a parse.
  let figures: FiguresInContext

  /// A subject.
  public init(
    record: CommuniqueRecord, parsed: ParsedDocument? = nil, source: (record: CommuniqueRecord, text: String)? = nil,
    others: [CommuniqueRecord] = [], expected: [ExpectedFigure] = []
  ) {
    self.record = record
    self.parsed = parsed
    self.source = source
    self.others = others
    self.expected = expected
    figures = FiguresInContext(record: record, parsed: parsed)
  }
}
