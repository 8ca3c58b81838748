import Parsing
import Records

extension CheckSubject {
  /// The reading text of the document; `nil` without a parse.
  var text: String? { parsed?.tokens.document.text }

  /// Whether the record is that of a PDF.
  var isPDF: Bool { record.document.textSource.map { $0 != "text" } ?? false }
}
