extension PageGlyphs {
  /// Closes the gap that some writers leave before the raised end of an ordinal: «1 er», «XXI e».
  mutating func closeGapsBeforeRaisedEndings() {
    guard styles.count > 1 else { return }
    for index in scalars.indices.dropFirst() where styleIndices[index] != styleIndices[index - 1] && scalars[index] != 0x20 {
      guard let last = scalars[..<index].suffix(2).lastIndex(where: isInk), isRaisedEnding(from: index, behind: last) else { continue }
      closedGaps.append(index)
    }
  }

  /// Whether small raised letters end a number, after less than a space of its size.
  private func isRaisedEnding(from index: Int, behind last: Int) -> Bool {
    guard isDigit(scalars[last]) || isRomanDigit(scalars[last]) && !(last > 0 && isLowerCase(scalars[last - 1])) else { return false }
    let (box, number) = (boxes[index], boxes[last])
    guard styles[styleIndices[index]].size < 0.85 * styles[styleIndices[last]].size, box.y1 < number.y1 - 0.1 * number.height,
      (0.03..<0.3).contains((box.x0 - number.x1) / number.height)
    else { return false }
    return ordinalEndings.contains(Array(scalars[index...].prefix(5).prefix(while: isLetter)))
  }

  private func isRomanDigit(_ scalar: UInt32) -> Bool { scalar == 0x49 || scalar == 0x56 || scalar == 0x58 }
}

private let ordinalEndings: Set<[UInt32]> = Set(
  ["er", "ers", "re", "res", "ère", "ères", "e", "es", "ème", "èmes", "nd", "nde"].map { $0.unicodeScalars.map(\.value) })
