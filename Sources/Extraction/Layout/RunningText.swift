import Documents
import Language

/// Takes running headers, footers and page numbers out of the pages.
///
/// A line at the head or foot of the page is furniture where its text stands at the same height on at least half of the pages and on
/// two, with the same numbers or with numbers that count the pages. Text alone does not decide, as real lines repeat too. A page
/// number may also stand on one page only.
func removeRunningText(from pages: inout [PageLayout]) -> [Furniture] {
  let twins = twins(in: pages)
  let pieces = pages.map { $0.marginalPieces(longest: pages.count > 1 ? .max : 20) }
  let repeats = Repeats(pieces.indices.map { twins[$0] == $0 ? pieces[$0] : [] }, pageCount: Set(twins).count)
  let datelines = pages.indices.map { index in
    pieces[index].last { $0.isAtTop && $0.isDateline && $0.role(on: twins[index], among: repeats) == nil }
  }
  let holdsLetters = datelines.count { $0 != nil } > 1
  var furniture: [Furniture] = []
  var kept = pages.map(\.words)
  for index in pages.indices {
    var taken: Set<Int> = []
    for piece in pieces[index] {
      // In a file of several letters, what stands above the dateline is the head of one.
      if holdsLetters, let dateline = datelines[index], piece.box.y0 <= dateline.box.y0 { continue }
      guard let role = piece.role(on: twins[index], among: repeats) else { continue }
      furniture.append(
        Furniture(role: role, page: pages[index].glyphs.number, text: piece.text, box: piece.box))
      taken.formUnion(piece.words.map(\.glyphs.lowerBound))
    }
    if !taken.isEmpty { kept[index].removeAll { taken.contains($0.glyphs.lowerBound) } }
  }
  // Where every page holds nothing else, that is the text.
  if kept.allSatisfy(\.isEmpty) { return [] }
  for index in pages.indices { pages[index].words = kept[index] }
  return furniture
}

/// For each page the first that holds the same letters at the same places: a page that is there twice repeats no line of another.
private func twins(in pages: [PageLayout]) -> [Int] {
  var firsts: [Int: [Int]] = [:]
  return pages.indices.map { index in
    let glyphs = pages[index].glyphs
    let twin = firsts[glyphs.scalars.count]?.suffix(8).first { first in
      pages[first].glyphs.scalars == glyphs.scalars && pages[first].glyphs.boxes == glyphs.boxes
    }
    if twin == nil { firsts[glyphs.scalars.count, default: []].append(index) }
    return twin ?? index
  }
}

/// Words beside each other at the head or the foot of a page.
private struct MarginalPiece {
  var words: [Word]
  var text: String
  var box: Box
  var isAtTop: Bool
  /// Whether it stands at the very head of the page, or anywhere at its foot.
  var isOutermost: Bool
  /// The text with every number as one `0`, in lower case.
  var pattern: String
  /// The numbers.
  var numbers: [Int]
  /// Whether it says where and when the release was written.
  var isDateline: Bool { !numbers.isEmpty && words.count < 12 && LoweredText(text).isDateline }

  func role(on page: Int, among repeats: Repeats) -> BlockRole? {
    if isPageNumber(page + 1) { return .pageNumber }
    let count = repeats.pages(with: self, on: page)
    guard count >= 2, 2 * count >= repeats.pageCount else { return nil }
    return isAtTop ? .runningHeader : .footer
  }

  /// Whether the numbers of a piece so many pages on are the same or go on counting; the date of another day does not.
  func counts(_ others: [Int], pagesOn distance: Int) -> Bool {
    !isDateline && zip(numbers, others).allSatisfy { $0 == $1 || $0 &+ distance == $1 }
  }

  /// «3», «- 3 -», «3/7», «Page 3», «Page 3 sur 7».
  private func isPageNumber(_ number: Int) -> Bool {
    let patterns = ["0", "- 0 -", "– 0 –", "0/0", "0 / 0", "page 0", "page 0/0", "page 0 / 0", "page 0 sur 0", "0 sur 0", "p. 0"]
    // A bare number further inside the page may count steps.
    guard patterns.contains(pattern), pattern != "0" || isOutermost else { return false }
    return numbers.first == number
  }
}

/// On which pages, and at which heights, each text of the margins stands.
private struct Repeats {
  let pageCount: Int
  private var places: [String: [(page: Int, y0: Double, numbers: [Int])]] = [:]

  init(_ pages: [[MarginalPiece]], pageCount: Int) {
    self.pageCount = pageCount
    for (page, pieces) in pages.enumerated() {
      for piece in pieces { places[piece.pattern, default: []].append((page, piece.box.y0, piece.numbers)) }
    }
  }

  /// How many pages have the text of a page's piece at its height, with its numbers or with numbers that count the pages.
  func pages(with piece: MarginalPiece, on page: Int) -> Int {
    var count = 0
    var last = -1
    for place in places[piece.pattern] ?? [] where place.page != last && abs(place.y0 - piece.box.y0) < 4 {
      guard piece.numbers == place.numbers || piece.counts(place.numbers, pagesOn: place.page - page) else { continue }
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
    return wordRows(of: outer).flatMap { row in
      pieces(of: row).filter { $0.reduce(0) { $0 + $1.glyphs.count } < longest }.map { words in
        let spelling = glyphs.spelling(of: words)
        let box = enclosing(words)
        return MarginalPiece(
          words: words, text: string(spelling), box: box, isAtTop: box.y1 < top,
          isOutermost: box.y1 >= top || box.y0 < bounds.y0 + 0.12 * bounds.height,
          pattern: numberless(spelling),
          numbers: numbers(in: spelling))
      }
    }
  }
}

/// The words of a line from left to right, cut at gaps of more than two letter sizes.
private func pieces(of row: ArraySlice<Word>) -> [[Word]] {
  let size = row.map(\.size).sorted()[row.count / 2]
  var pieces: [[Word]] = []
  var right = -Double.infinity
  for word in row.sorted(by: { $0.box.x0 < $1.box.x0 }) {
    if word.box.x0 > right + 2 * size { pieces.append([]) }
    pieces[pieces.count - 1].append(word)
    right = max(right, word.box.x1)
  }
  return pieces
}

/// The numbers of a text, those too long for a counter cut off.
private func numbers(in scalars: [UInt32]) -> [Int] {
  scalars.split { !isDigit($0) }.map { digits in
    digits.prefix(18).reduce(0) { 10 * $0 + Int($1) - 0x30 }
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
