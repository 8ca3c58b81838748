import Documents

extension PageLayout {
  /// Whether the page's text is an image or drawn as outlines: ink stands where no letters do.
  ///
  /// Only a page with next to no letters in its body is looked at: a scan often has a running header or footer as text. One with some lines of text
  /// at its head, as the last page of a release, needs a look only where it has an image of some size: drawing it costs as much as reading it.
  func isDrawn(in file: borrowing PDFFile) -> Bool {
    let bounds = glyphs.bounds
    let body = Box(
      bounds.x0 + 0.05 * bounds.width, bounds.y0 + 0.12 * bounds.height, bounds.x1 - 0.05 * bounds.width,
      bounds.y1 - 0.12 * bounds.height)
    let inBody = words.filter { $0.box.y1 > body.y0 && $0.box.y0 < body.y1 }
    let count = letters(of: words)
    guard letters(of: inBody) < 20, count < 400, count < 40 || hasImage(in: file), let image = pageImage(of: file, atMost: 250) else {
      return false
    }
    if words.isEmpty { return image.inkShare(of: displayed(bounds), besides: []) > 0.0005 }
    return image.inkShare(of: displayed(body), besides: words.map { displayed($0.box) }) > 0.015
  }

  private func hasImage(in file: borrowing PDFFile) -> Bool {
    file.imageShare(ofPage: glyphs.number, width: glyphs.width, height: glyphs.height) > 0.05
  }

  private func letters(of words: [Word]) -> Int {
    words.reduce(0) { $0 + $1.glyphs.count }
  }
}
