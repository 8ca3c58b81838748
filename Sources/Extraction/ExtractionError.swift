/// Why no text could be read from an input: one case a code of the record's error.
public enum ExtractionError: Error, Sendable, Equatable {
  /// There is no such file.
  case notFound
}
