import CPoppler
import Documents

/// An open PDF: the one owner of Poppler's document, which it releases.
///
/// Poppler gets the bytes, never a path, so nothing but the given bytes is read.
struct PDFFile: ~Copyable {
  /// Poppler's document; only the files of this folder use it.
  let document: OpaquePointer

  /// Opens a PDF.
  ///
  /// - Throws: `encrypted` where a password is missing or wrong, `damaged` where Poppler cannot make sense of the bytes.
  init(bytes: [UInt8], password: String?) throws(ExtractionError) {
    PopplerTables.keep()
    let data = g_bytes_new(bytes, gsize(bytes.count))
    defer { g_bytes_unref(data) }
    var failure: gint = -1
    if let document = PDFFile.open(data, password: nil, failure: &failure) {
      self.document = document
      return
    }
    guard failure == gint(POPPLER_ERROR_ENCRYPTED.rawValue) else { throw .damaged }
    guard let password, let document = PDFFile.open(data, with: password)
    else { throw .encrypted(passwordGiven: password != nil) }
    self.document = document
  }

  private static func open(_ data: OpaquePointer?, password: String?, failure: inout gint) -> OpaquePointer? {
    var error: UnsafeMutablePointer<GError>?
    defer { g_clear_error(&error) }
    let document = poppler_document_new_from_bytes(data, password, &error)
    failure = error?.pointee.code ?? -1
    return document
  }

  /// Opens a protected PDF; `nil` where the password is wrong.
  ///
  /// Poppler 22.12 reads memory that it has released where a wrong password comes with bytes; with a stream of them it does not.
  private static func open(_ data: OpaquePointer?, with password: String) -> OpaquePointer? {
    let stream = g_memory_input_stream_new_from_bytes(data)
    defer { g_object_unref(stream) }
    var error: UnsafeMutablePointer<GError>?
    defer { g_clear_error(&error) }
    return poppler_document_new_from_stream(stream, goffset(g_bytes_get_size(data)), password, nil, &error)
  }

  deinit { g_object_unref(UnsafeMutableRawPointer(document)) }

  /// How many pages the file claims to have; zero or less for a file without any.
  var pageCount: Int { Int(poppler_document_get_n_pages(document)) }

  /// Reads one page; `nil` where Poppler finds none.
  ///
  /// - Parameter number: The page, from 1.
  func glyphs(ofPage number: Int) -> PageGlyphs? {
    guard let page = poppler_document_get_page(document, Int32(number - 1)) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(page)) }
    return PageGlyphs(page: page, number: number)
  }

  /// The file's facts about itself.
  var metadata: Metadata {
    Metadata(
      title: owned(poppler_document_get_title(document)),
      author: owned(poppler_document_get_author(document)),
      producer: owned(poppler_document_get_producer(document)),
      created: date(poppler_document_get_creation_date_time(document)),
      modified: date(poppler_document_get_modification_date_time(document)))
  }

  /// Whether the author allows copying text out of the file.
  var allowsCopying: Bool {
    poppler_document_get_permissions(document).rawValue & POPPLER_PERMISSIONS_OK_TO_COPY.rawValue != 0
  }
}

/// A string that Poppler hands over, without control characters; `nil` where nothing is left.
func owned(_ string: UnsafeMutablePointer<CChar>?) -> String? {
  guard let string else { return nil }
  defer { g_free(string) }
  let scalars = String(cString: string).unicodeScalars.filter {
    $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0xFFFD
  }
  let text = String(String.UnicodeScalarView(scalars))
  return text.allSatisfy { $0 == " " } ? nil : text
}

/// A date that Poppler hands over, in ISO 8601 with its offset.
private func date(_ time: OpaquePointer?) -> String? {
  guard let time else { return nil }
  defer { g_date_time_unref(time) }
  return owned(g_date_time_format(time, "%Y-%m-%dT%H:%M:%S%:z"))
}
