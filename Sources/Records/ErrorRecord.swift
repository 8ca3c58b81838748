public import Documents

/// What stands in the place of an input that cannot be read.
public struct ErrorRecord: Sendable, Decodable, Error {
  /// The input; `id` is empty where not even its bytes could be read.
  public var document: DocumentFacts
  /// What went wrong.
  public var error: Failure

  /// What went wrong with an input.
  public struct Failure: Sendable, Decodable, Error {
    /// `not_found`, `unreadable`, `not_a_file`, `empty`, `not_a_pdf`, `damaged`, `encrypted`, `no_pages`, `too_many_pages`, `no_text`,
    /// `garbled`, `too_large`, `time_limit`, `memory_limit`, `crash`.
    public var code: String
    /// The stage that gave up: `input`, `extraction`, `parsing`, …
    public var stage: String
    /// What happened and what to do, in French.
    public var message: String
    /// The same in English, for the user's eyes; not part of the JSON.
    public var english: String?

    enum CodingKeys: String, CodingKey { case code, stage, message }

    /// A failure of one input.
    public init(code: String, stage: String, message: String, english: String? = nil) {
      self.code = code
      self.stage = stage
      self.message = message
      self.english = english
    }

    /// What happened and what to do; French where there is no English.
    public func message(in language: UserLanguage) -> String { language.say(message, english ?? message) }
  }

  /// An error in the place of a record.
  public init(id: String, file: String, error: Failure) {
    document = DocumentFacts(id: id, file: file)
    self.error = error
  }
}
