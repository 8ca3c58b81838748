import Documents
import Language
import Testing

@testable import Parsing

@Suite struct LinkAnnotationTests {
  /// Each letter is five points wide; ⟦…⟧ is under the link.
  @Test(
    arguments: [
      ("Remplir ⟦le formulaire en ligne⟧.", "https://www.lot.gouv.fr/avis", ["url le formulaire en ligne: https://www.lot.gouv.fr/avis"]),
      ("Écrire au ⟦service de presse⟧.", "mailto:presse@lot.gouv.fr?subject=Avis", ["email service de presse: presse@lot.gouv.fr"]),
      ("Voir ⟦www.lot.gouv.fr⟧.", "http://www.lot.gouv.fr/", ["url www.lot.gouv.fr: www.lot.gouv.fr"]),
      ("Voir ⟦www.lot.gouv.fr⟧.", "https://lot.example/piege", ["url www.lot.gouv.fr: www.lot.gouv.fr → https://lot.example/piege"]),
      ("Voir ⟦le site⟧ : www.lot.gouv.fr.", "https://www.lot.gouv.fr", ["url www.lot.gouv.fr: www.lot.gouv.fr"]),
      ("Voir ⟦le sommaire⟧.", "javascript:alert(1)", []),
      ("Voir le site.⟦⟧", "https://www.lot.gouv.fr", []),
    ])
  func linksAgreeWithTheText(text: String, target: String, expected: [String]) throws {
    let parsed = try FrenchParser().parse(document(text, target: target))
    let read = parsed.links.map { link in
      let leads = link.target.map { " → " + $0 } ?? ""
      return "\(link.kind.rawValue) \(parsed.tokens.text(link.source.tokens)): \(link.value)\(leads)"
    }
    #expect(read == expected)
  }

  private func document(_ marked: String, target: String) -> DocumentText {
    let parts = marked.split(omittingEmptySubsequences: false) { "⟦⟧".contains($0) }.map(String.init)
    let (before, under) = (Double(parts[0].unicodeScalars.count), Double(parts[1].unicodeScalars.count))
    let utf8 = Array(parts.joined().utf8)
    let glyphs = parts.joined().unicodeScalars.indices.enumerated().map { place, _ in
      Glyph(page: 1, line: 1, box: Box(Double(place) * 5, 0, Double(place + 1) * 5, 10))
    }
    let all = TextSpan(0, utf8.count)
    return DocumentText(
      utf8: utf8, blocks: [Block(span: all, role: .body, page: 1)], pages: [Page(number: 1, width: 595, height: 842, span: all)],
      glyphs: glyphs, links: [LinkAnnotation(target: target, page: 1, box: Box(before * 5, 0, (before + under) * 5, 10))])
  }
}
