import Documents
import Language

/// Takes running headers, footers and page numbers out of the pages.
///
/// A line at the head or foot of the page is furniture where its text, digits apart, stands at the same height on at least half of
/// the pages and on two. Text alone does not decide, as real lines repeat too. A page number may also stand on one page only.
func removeRunningText(from pages: inout [PageLayout]) -> [Furniture] {
  let pieces = pages.map { $0.marginalPieces(longest: pages.count > 1 ? .max : 20) }
  let repeats = Repeats(pieces)
  var furniture: [Furniture] = []
  for index in pages.indices {
    var taken: Set<Int> = []
    for piece in pieces[index] {
      guard let role = piece.role(on: index, among: repeats) else { continue }
      furniture.append(
        Furniture(role: role, page: pages[index].glyphs.number, text: piece.text, box: piece.box))
      taken.formUnion(piece.words.map(\.glyphs.lowerBound))
    }
    if !taken.isEmpty { pages[index].words.removeAll { taken.contains($0.glyphs.lowerBound) } }
  }
  return furniture
}

/// Words beside each other at the head or the foot of a page.
private struct MarginalPiece {
  var words: [Word]
  var text: String
  var box: Box
  var isAtTop: Bool
  /// The text with every number as one `0`, in lower case.
  var pattern: String

  func role(on page: Int, among repeats: Repeats) -> BlockRole? {
    if isPageNumber(page + 1) { return .pageNumber }
    let count = repeats.pages(with: self)
    guard count >= 2, 2 * count >= repeats.pageCount else { return nil }
    return isAtTop ? .runningHeader : .footer
  }

  /// «3», «- 3 -», «3/7», «Page 3», «Page 3 sur 7».
  private func isPageNumber(_ number: Int) -> Bool {
    let patterns = ["0", "- 0 -", "– 0 –", "0/0", "0 / 0", "page 0", "page 0/0", "page 0 / 0", "page 0 sur 0", "0 sur 0", "p. 0"]
    guard patterns.contains(pattern) else { return false }
    let digits = text.unicodeScalars.drop { !isDigit($0.value) }.prefix { isDigit($0.value) }
    return Int(String(String.UnicodeScalarView(digits))) == number
  }
}

/// On which pages, and at which heights, each text of the margins stands.
private struct Repeats {
  let pageCount: Int
  private var places: [String: [(page: Int, y0: Double)]] = [:]

  init(_ pages: [[MarginalPiece]]) {
    pageCount = pages.count
    for (page, pieces) in pages.enumerated() {
      for piece in pieces { places[piece.pattern, default: []].append((page, piece.box.y0)) }
    }
  }

  /// How many pages have the piece's text at its height.
  func pages(with piece: MarginalPiece) -> Int {
    var count = 0
    var last = -1
    for place in places[piece.pattern] ?? [] where place.page != last && abs(place.y0 - piece.box.y0) < 4 {
      count += 1
      last = place.page
    }
    return count
  }
}

extension PageLayout {
  /// The lines in the upper and the lower fifth of the page, cut at wide gaps.
  ///
  /// - Parameter longest: The most glyphs of a line to look at; a single page has only a page number to find.
  fileprivate func marginalPieces(longest: Int) -> [MarginalPiece] {
    let bounds = glyphs.bounds
    let top = bounds.y0 + 0.2 * bounds.height
    let bottom = bounds.y1 - 0.2 * bounds.height
    let outer = words.filter { $0.box.y1 < top || $0.box.y0 > bottom }
    return bands(of: outer).flatMap { band in
      band.pieces.filter { $0.reduce(0) { $0 + $1.glyphs.count } < longest }.map { words in
        let spelling = glyphs.spelling(of: words)
        let box = enclosing(words)
        return MarginalPiece(
          words: words, text: string(spelling), box: box, isAtTop: box.y1 < top, pattern: numberless(spelling))
      }
    }
  }
}

extension Band {
  /// The words, cut at gaps of more than two letter sizes.
  fileprivate var pieces: [[Word]] {
    var pieces: [[Word]] = []
    var right = -Double.infinity
    for word in words {
      if word.box.x0 > right + 2 * size { pieces.append([]) }
      pieces[pieces.count - 1].append(word)
      right = max(right, word.box.x1)
    }
    return pieces
  }
}

/// A text in lower case with every number as one `0`.
private func numberless(_ scalars: [UInt32]) -> String {
  var pattern: [UInt32] = []
  pattern.reserveCapacity(scalars.count)
  for scalar in scalars {
    if isDigit(scalar), pattern.last == 0x30 { continue }
    pattern.append(isDigit(scalar) ? 0x30 : Folding.lower(scalar))
  }
  return string(pattern)
}
