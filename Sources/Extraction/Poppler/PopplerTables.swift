import CPoppler

/// Keeps Poppler's tables (encodings, character maps, font settings) from one document to the next.
///
/// Poppler makes them with the first document that is open and drops them with the last: a fifth of the time that a short release takes.
/// So one document without pages stays open for as long as the process lives.
enum PopplerTables {
  /// Makes the tables, once.
  static func keep() { _ = document }

  // Set once, under Swift's own lock for globals, and never touched again.
  private nonisolated(unsafe) static let document: OpaquePointer? = {
    let bytes = Array(withoutPages.utf8)
    let data = g_bytes_new(bytes, gsize(bytes.count))
    defer { g_bytes_unref(data) }
    return poppler_document_new_from_bytes(data, nil, nil)
  }()

  private static let withoutPages = """
    %PDF-1.4
    1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
    2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
    xref
    0 3
    0000000000 65535 f\u{20}
    0000000009 00000 n\u{20}
    0000000052 00000 n\u{20}
    trailer<</Root 1 0 R/Size 3>>
    startxref
    96
    %%EOF

    """
}
