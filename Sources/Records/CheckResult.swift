public import Language

/// What one check says of some records.
public struct CheckResult: Sendable, Decodable {
  /// The check's stable code.
  public var code: String
  /// Whether it holds.
  public var status: CheckStatus
  /// One sentence in French that names both values.
  public var message: String
  /// The ids of the records it is about.
  public var refs: [String]
  /// What would be right, and what stands there, where two values are compared.
  public var expected, found: String?
  /// What would make it right, most likely first.
  public var fixes: [String]?
  /// The message in English, for reports; not part of the JSON.
  public var english: String?

  enum CodingKeys: String, CodingKey { case code, status, message, refs, expected, found, fixes }

  /// A result.
  public init(
    code: String, status: CheckStatus, message: String, english: String? = nil, refs: [String], expected: String? = nil,
    found: String? = nil, fixes: [String]? = nil
  ) {
    self.code = code
    self.status = status
    self.message = message
    self.english = english
    self.refs = refs
    self.expected = expected
    self.found = found
    self.fixes = fixes
  }
}

/// Whether a check holds, and how what it finds falls.
///
/// A `note` is for proof-readers: it fails no run, and no check of a record's own gives one.
public enum CheckStatus: String, Sendable, Decodable, CaseIterable { case ok, note, warning, error }

/// What two figures imply about a third.
public struct DerivedFigure: Sendable, Decodable {
  /// One sentence in French.
  public var text: String
  /// The least and the most it can be.
  public var low, high: ExactDecimal
  /// The ids of the figures it is made of.
  public var operands: [String]

  /// A derived figure.
  public init(text: String, low: ExactDecimal, high: ExactDecimal, operands: [String]) {
    self.text = text
    self.low = low
    self.high = high
    self.operands = operands
  }
}

/// A summary in sentences, each with the records that hold its facts.
public struct Summary: Sendable, Decodable {
  /// `validated`, `partial` or `refused`.
  public var status: String
  /// Why it is not `validated`.
  public var reason: String?
  /// French, Markdown.
  public var text: String
  /// The sentences of the text.
  public var sentences: [SummarySentence]

  /// A summary.
  public init(status: String, reason: String? = nil, text: String, sentences: [SummarySentence]) {
    self.status = status
    self.reason = reason
    self.text = text
    self.sentences = sentences
  }
}

/// A sentence of a summary.
public struct SummarySentence: Sendable, Decodable {
  /// French, Markdown.
  public var text: String
  /// The ids of the records that hold its facts.
  public var refs: [String]

  /// A sentence.
  public init(text: String, refs: [String]) {
    self.text = text
    self.refs = refs
  }
}
