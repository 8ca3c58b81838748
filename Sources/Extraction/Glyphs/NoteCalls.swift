import Documents

extension PageGlyphs {
  /// Moves the calls of footnotes to the end, so that «2023¹» stays 2023: small raised figures behind a word, where a note of theirs
  /// stands further down the page.
  ///
  /// - Returns: Where they begin.
  mutating func moveNoteCallsToEnd() -> Int {
    let calls = noteCalls()
    let end = scalars.count
    var moved = 0
    for call in calls {
      if call.upperBound < end, isInk(scalars[call.upperBound]) { closedGaps.append(call.lowerBound - moved) }
      moved += call.count
      append(0x0A, boxes[call.lowerBound], styleIndices[call.lowerBound])
      for index in call { append(scalars[index], boxes[index], styleIndices[index]) }
    }
    for call in calls.reversed() {
      scalars.removeSubrange(call)
      boxes.removeSubrange(call)
      styleIndices.removeSubrange(call)
    }
    return end - moved
  }

  private func noteCalls() -> [Range<Int>] {
    var calls: [Range<Int>] = []
    var index = 1
    while index < scalars.count {
      let end = isRaisedDigit(index) ? scalars[index...].prefix(while: isDigit).endIndex : index
      if (1...2).contains(end - index), isCalled(from: index - 1), hasNote(scalars[index..<end], below: boxes[index].y1, size: size(index))
      {
        calls.append(index..<end)
      }
      index = max(end, index + 1)
    }
    return calls
  }

  private func size(_ index: Int) -> Double { styles[styleIndices[index]].size }

  /// Whether a figure is smaller than the letter before it, and stands higher.
  private func isRaisedDigit(_ index: Int) -> Bool {
    isDigit(scalars[index]) && isInk(scalars[index - 1]) && size(index) < 0.8 * size(index - 1)
      && boxes[index].y1 < boxes[index - 1].y1 - 0.1 * boxes[index - 1].height && boxes[index].x0 > boxes[index - 1].x0
  }

  /// Whether a letter or figure ends what a note may be about: no unit, whose raised figure is an exponent.
  private func isCalled(from index: Int) -> Bool {
    guard isLetter(scalars[index]) else { return true }
    return scalars[...index].reversed().prefix(while: isLetter).count > 2
  }

  /// Whether a line further down begins with the number, in letters smaller than the page's.
  private func hasNote(_ number: ArraySlice<UInt32>, below: Double, size call: Double) -> Bool {
    scalars.indices.dropFirst().contains { start in
      scalars[start] == number.first && !isInk(scalars[start - 1]) && boxes[start].y0 > below + 2 * call
        && scalars[start...].prefix(number.count).elementsEqual(number) && isLineStart(start)
        && !scalars[(start + number.count)...].prefix(1).contains(where: isDigit) && size(start) < 1.6 * call
    }
  }

  private func isLineStart(_ index: Int) -> Bool {
    scalars[index - 1] == 0x0A || index > 1 && boxes[index - 2].x1 > boxes[index].x0
  }

  private mutating func append(_ scalar: UInt32, _ box: Box, _ style: Int) {
    scalars.append(scalar)
    boxes.append(box)
    styleIndices.append(style)
  }
}
