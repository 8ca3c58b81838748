/// A PDF of one page, written by hand, with one thing wrong at a time.
struct TinyPDF {
  var content = TinyPDF.letter
  var kids = "3 0 R"
  var count = 1
  var catalog = ""
  /// Annotations of the page, each a dictionary: the objects 7, 8, ….
  var annotations: [String] = []
  var trailer = ""
  /// A `bfrange` that maps the font's codes to Unicode.
  var toUnicode: String?
  /// What `startxref` says, where that is not the truth.
  var statesTable: Int?

  /// Three lines of a release, as content of a page.
  static let letter =
    text("Préfecture de l'Orne", y: 780) + " " + text("La préfète a signé un arrêté qui protège les captages.", y: 760) + " "
    + text("Près de 23 000 habitants sont concernés.", y: 740)

  /// A line of text at a height.
  static func text(_ line: String, y: Int) -> String { "BT /F1 12 Tf 60 \(y) Td (\(line)) Tj ET" }

  /// The file.
  var bytes: [UInt8] {
    var file = latin("%PDF-1.7\n")
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.count)
      file += latin("\(index + 1) 0 obj\n\(object)\nendobj\n")
    }
    let table = file.count
    let entries = offsets.map { offset in String(String(10_000_000_000 + offset).dropFirst()) + " 00000 n \n" }
    file += latin("xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n" + entries.joined())
    file += latin("trailer\n<< /Size \(offsets.count + 1) /Root 1 0 R \(trailer) >>\nstartxref\n\(statesTable ?? table)\n%%EOF\n")
    return file
  }

  private var objects: [String] {
    let map = "begincmap 1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange \(toUnicode ?? "") endbfrange endcmap"
    return [
      "<< /Type /Catalog /Pages 2 0 R \(catalog) >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(count) >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R"
        + " /Annots [\(annotations.indices.map { "\($0 + 7) 0 R" }.joined(separator: " "))] >>",
      stream(content),
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding \(toUnicode == nil ? "" : "/ToUnicode 6 0 R") >>",
      stream(map),
    ] + annotations
  }

  private func stream(_ content: String) -> String {
    "<< /Length \(latin(content).count) >>\nstream\n\(content)\nendstream"
  }

  private func latin(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }
}
