import Documents
import Testing

@testable import Extraction

private let page = """
  <!DOCTYPE html><html><head><title>Orne</title><style>p { color: red }</style></head><body>
  <nav><a href="/">Accueil</a></nav><main><h1>Sécheresse&nbsp;: l’Orne en <b>alerte</b></h1>
  <p>Près de 23&#160;000 habitants<br>et 27 communes.</p><!-- 99 999 morts --><ul><li>piscines<li>pelouses</ul>
  <table><tr><th>Commune</th><th>Inscrits</th></tr><tr><td>S&eacute;es</td><td>1 234</td></tr></table>
  <p><a href="https://www.orne.example/eau">L’arrêté</a></p></main><footer>Mentions légales</footer></body></html>
  """

@Test func webPageHasItsBlocks() throws {
  let text = documentText(ofHTML: Array(page.utf8))
  #expect(
    text.blocks.map { "\($0.role.rawValue): \(text.text(in: $0.span))" } == [
      "title: Sécheresse\u{A0}: l’Orne en alerte", "body: Près de 23\u{A0}000 habitants", "body: et 27 communes.",
      "list_item: piscines", "list_item: pelouses", "table: Commune\tInscrits\nSées\t1 234", "body: L’arrêté",
    ])
  let table = try #require(text.blocks.first { $0.role == .table })
  #expect(table.rows.map { $0.map(text.text(in:)) } == [["Commune", "Inscrits"], ["Sées", "1 234"]])
  #expect(text.links.map(\.target) == ["https://www.orne.example/eau"])
  #expect(text.metadata.title == "Orne")
}

@Test(arguments: [
  "<p hidden>99</p><p>27 communes</p>", "<p hidden>99<p>27 communes", "<ul><li HIDDEN='until-found'>99<li>27 communes</ul>",
  "<div style='color: red; Display : none'><p>99</p></div><p>27 communes</p>",
  "<p class=\"a hidden\" title='hidden'>27 communes</p>", "<p aria-hidden=true>27 communes</p>",
])
func hiddenPartsAreNotRead(_ html: String) { #expect(documentText(ofHTML: Array(html.utf8)).text == "27 communes\n") }

@Test func webPageInWindows1252() {
  let bytes = Array("<p>L".utf8) + [0x92] + Array("arr".utf8) + [0xEA] + Array("t".utf8) + [0xE9] + Array("</p>".utf8)
  #expect(documentText(ofHTML: bytes).text == "L’arrêté\n")
}

/// A text in UTF-16, with the lower byte first or the higher.
private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
  text.utf16.flatMap { unit in
    let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
    return isBigEndian ? bytes.reversed() : bytes
  }
}

@Test(arguments: [true, false], ["\u{FEFF}", ""])
func webPageInUTF16(isBigEndian: Bool, mark: String) throws {
  let bytes = utf16(mark + page, isBigEndian: isBigEndian)
  #expect(try documentText(of: bytes, named: "page.html").text == documentText(ofHTML: Array(page.utf8)).text)
}

@Test(arguments: [true, false], ["\u{FEFF}", ""])
func plainTextInUTF16(isBigEndian: Bool, mark: String) {
  let text = "L’arrêté du 3 mai protège 27 captages.\n\nIl coûte 1 500 €."
  #expect(documentText(ofPlainText: utf16(mark + text, isBigEndian: isBigEndian)).text == text)
}

@Test(arguments: [
  [], [0xFF], [0xFF, 0xFE], [0xFE, 0xFF, 0xD8], [0x00], [UInt8](repeating: 0, count: 64), Array("Sées\0Gacé\0Trun\0".utf8),
])
func whatIsNoUTF16DoesNoHarm(_ bytes: [UInt8]) {
  #expect(documentText(ofPlainText: bytes).text.utf8.count <= 3 * max(1, bytes.count))
}

@Test(arguments: ["", "<", "<!--", "<p", "</", "<td>1</td>", "<table><tr></table>", "<script>", "a < b"])
func brokenWebPageDoesNoHarm(_ html: String) {
  let text = documentText(ofHTML: Array(html.utf8))
  #expect(text.blocks.allSatisfy { $0.span.end <= text.utf8.count })
}
