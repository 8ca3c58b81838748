import Documents
import Extraction
import Testing

/// What lies over a page is read where a reader sees it.
@Suite struct OverlayTests {
  @Test func `what was typed into a field is read in its place`() throws {
    let field =
      "<< /Type /Annot /Subtype /Widget /FT /Tx /T (date) /V (Le 12 mars 2024) /DA (/Helv 11 Tf) /Rect [60 700 300 716] /F 4 >>"
    let text = try read(
      TinyPDF(
        content: TinyPDF.text("Signature du contrat :", y: 720) + " " + TinyPDF.text("Les captages sont tous protégés.", y: 680),
        catalog: "/AcroForm << /Fields [7 0 R] /DA (/Helv 11 Tf) >>", annotations: [field]))
    #expect(text.text.contains("Le 12 mars 2024"))
    let typed = try #require(text.text.range(of: "12 mars"))
    let start = text.text.utf8.distance(from: text.text.startIndex, to: typed.lowerBound)
    let box = try #require(text.boxes(of: TextSpan(start, start + 7)).first)
    #expect(box.y0 >= 842 - 716 && box.y1 <= 842 - 700 + 1)
    let (before, after) = (try #require(text.text.range(of: "Signature")), try #require(text.text.range(of: "captages")))
    #expect(before.lowerBound < typed.lowerBound && typed.lowerBound < after.lowerBound)
  }

  @Test func `a field stands beside its label, and a choice is read as what was chosen`() throws {
    let commune = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (c) /V (Mortr\u{E9}e) /DA (/Helv 11 Tf) /Rect [200 695 400 715] /F 4 >>"
    let level = "<< /Type /Annot /Subtype /Widget /FT /Ch /Ff 131072 /T (n) /V (Alerte) /Opt [(Vigilance) (Alerte) (Crise)]"
    let text = try read(
      TinyPDF(
        content: TinyPDF.text("Commune :", y: 701) + " " + TinyPDF.text("Niveau :", y: 671),
        catalog: "/AcroForm << /Fields [7 0 R 8 0 R] >>",
        annotations: [commune, level + " /DA (/Helv 11 Tf) /Rect [200 665 400 685] /F 4 >>"])
    ).text
    #expect(text.split(whereSeparator: "\n\u{0C}\t".contains).map(String.init) == ["Commune :", "Mortrée", "Niveau :", "Alerte"])
  }

  @Test(arguments: ["/F 2", "/F 32", "/F 4 /Ff 8192"]) func `a field that nobody sees, or a password, is not read`(_ flags: String) throws {
    let field = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (x) /V (99 morts) /DA (/Helv 11 Tf) /Rect [60 600 300 616] \(flags) >>"
    #expect(try !read(TinyPDF(catalog: "/AcroForm << /Fields [7 0 R] >>", annotations: [field])).text.contains("99"))
  }

  @Test func `a box of text added later is read, a note that opens when clicked is not`() throws {
    let box = "<< /Type /Annot /Subtype /FreeText /Contents (Reporté au 14 mars 2024) /DA (/Helv 12 Tf) /Rect [60 500 400 520] /F 4 >>"
    let note = "<< /Type /Annot /Subtype /Text /Contents (À relire avant le 3 mars) /Rect [500 500 520 520] >>"
    let hidden = "<< /Type /Annot /Subtype /FreeText /Contents (Caché) /DA (/Helv 12 Tf) /Rect [60 400 400 420] /F 2 >>"
    let text = try read(TinyPDF(annotations: [box, note, hidden])).text
    #expect(text.contains("Reporté au 14 mars 2024"))
    #expect(!text.contains("relire") && !text.contains("Caché"))
  }

  @Test func `what covers other text is left unread, and said`() throws {
    let stamp = "<< /Type /Annot /Subtype /FreeText /Contents (Annulé) /DA (/Helv 12 Tf) /Rect [60 755 400 775] /F 4 >>"
    // The soft hyphen has the page's scalars written anew.
    let text = try read(TinyPDF(content: TinyPDF.letter + " " + TinyPDF.text("Sou\u{AD}tien", y: 700), annotations: [stamp]))
    #expect(text.text.contains("La préfète a signé un arrêté") && !text.text.contains("Annulé"))
    #expect(text.warnings.contains { $0.code == "covered_text" && $0.page == 1 })
  }

  @Test func `the dots of a form are no text to be covered`() throws {
    let field = "<< /Type /Annot /Subtype /Widget /FT /Tx /T (d) /V (12 mars 2024) /DA (/Helv 11 Tf) /Rect [100 715 300 731] /F 4 >>"
    let text = try read(
      TinyPDF(
        content: TinyPDF.letter + " " + TinyPDF.text("Date ..............................", y: 718),
        catalog: "/AcroForm << /Fields [7 0 R] >>", annotations: [field]))
    #expect(text.text.contains("12 mars 2024"))
  }

  @Test(arguments: [
    "[0 0 1000000000000000000000000000000 1000000000000000000000000000000]",
    "[-1000000000000000000000000000000 -1000000000000000000000000000000 1000 1000]",
    "[0 -1000000000000000000000000000000 1000000000000000000000000000000 500]", "[60 500 400 520]", "[400 520 60 500]", "[60 500 60 500]",
    "[99999 99999 999999 999999]", "[60 500]",
    "(no rectangle)",
  ]) func `a frame that is none, or beyond the page, ends nothing`(_ frame: String) throws {
    let box = "<< /Type /Annot /Subtype /FreeText /Contents (Texte\\rposé) /DA (/Helv 12 Tf) /Rect \(frame) /F 4 >>"
    let field =
      "<< /Type /Annot /Subtype /Widget /FT /Tx /T (d) /V (12 mars 2024) /DA (/Helv 0.00000000000000000000000001 Tf) /Rect \(frame) /F 4 >>"
    let text = try read(TinyPDF(catalog: "/AcroForm << /Fields [8 0 R] >>", annotations: [box, field]))
    #expect(text.text.contains("La préfète a signé un arrêté"))
  }

  @Test func `a page with more boxes than anybody lays is read in its time, and said`() throws {
    let boxes = (0..<2_000).map { index in
      let (x, y) = (5 * (index % 100), 10 + 12 * (index / 100))
      return "<< /Type /Annot /Subtype /FreeText /Contents (n) /DA (/Helv 12 Tf) /Rect [\(x) \(y) \(x + 4) \(y + 10)] /F 4 >>"
    }
    #expect(try read(TinyPDF(annotations: boxes)).warnings.contains { $0.code == "covered_text" })
  }

  private func read(_ pdf: TinyPDF) throws -> DocumentText { try documentText(of: pdf.bytes, named: "a.pdf") }
}
