import Documents
import Language

extension PageGlyphs {
  /// Puts large initials before the words that they begin: Poppler gives them as lines of their own.
  mutating func placeInitials() {
    for box in scalars.indices.filter(isInitial).map({ boxes[$0] }) {
      guard let index = boxes.firstIndex(of: box), let start = wordBegun(by: index) else { continue }
      place(index, before: start)
    }
  }

  /// Whether a capital stands alone among smaller letters.
  private func isInitial(_ index: Int) -> Bool {
    guard styles[styleIndices[index]].size > 20, isUpperCase(scalars[index]) else { return false }
    return [index - 1, index + 1].allSatisfy { other in
      !scalars.indices.contains(other) || !isInk(scalars[other]) || 1.8 * boxes[other].height < boxes[index].height
    }
  }

  /// The first glyph of the first of two lines or more that stand beside an initial.
  private func wordBegun(by index: Int) -> Int? {
    let box = boxes[index]
    let lines = scalars.indices.filter { other in
      let letter = boxes[other]
      return isInk(scalars[other]) && 1.8 * letter.height < box.height && letter.y1 > box.y0 && letter.y0 < box.y1
    }
    // The box of a large letter is higher than the letter: the line above may reach into it.
    let others = lines.filter { boxes[$0].x0 < box.x1 - 1 }.map { boxes[$0].y1 }
    let beside = lines.filter { other in
      let letter = boxes[other]
      return letter.x0 > box.x1 - 1 && letter.x0 - box.x1 < 0.8 * letter.height && !others.contains { abs($0 - letter.y1) < 1 }
    }
    guard let first = beside.min(by: { (boxes[$0].y1, boxes[$0].x0) < (boxes[$1].y1, boxes[$1].x0) }),
      beside.contains(where: { boxes[$0].y0 > boxes[first].y0 + 0.7 * boxes[first].height && abs(boxes[$0].x0 - boxes[first].x0) < 2 })
    else { return nil }
    return first
  }

  private mutating func place(_ index: Int, before start: Int) {
    let rest = Array(scalars[start...].prefix(while: isLetter))
    let isOwnWord = !isInDictionary([scalars[index]] + rest) && isInDictionary(rest)
    let (scalar, box, style) = (scalars.remove(at: index), boxes.remove(at: index), styleIndices.remove(at: index))
    let place = index < start ? start - 1 : start
    if isOwnWord { insert(0x20, box, style, at: place) }
    insert(scalar, box, style, at: place)
  }

  private mutating func insert(_ scalar: UInt32, _ box: Box, _ style: Int, at index: Int) {
    scalars.insert(scalar, at: index)
    boxes.insert(box, at: index)
    styleIndices.insert(style, at: index)
  }

  private func isInDictionary(_ word: [UInt32]) -> Bool { !Morphology.lookup(string(word).lowercased()).isEmpty }
}
