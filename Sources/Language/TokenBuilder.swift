/// Tokens while they are being made.
struct TokenBuilder {
  var traits: [TokenTraits] = []
  var lexemes: [Lexeme] = []
  var numbers: [ExactDecimal] = []
  var lowerHashes: [UInt64] = []
  var foldedHashes: [UInt64] = []
  var blocks: [Int32] = []
  var starts: [Int32] = []
  var ends: [Int32] = []
  var block: Int32 = 0

  init(expectedBytes: Int) {
    let expected = expectedBytes / 4 + 16
    traits.reserveCapacity(expected)
    lexemes.reserveCapacity(expected)
    numbers.reserveCapacity(expected)
    lowerHashes.reserveCapacity(expected)
    foldedHashes.reserveCapacity(expected)
    blocks.reserveCapacity(expected)
    starts.reserveCapacity(expected)
    ends.reserveCapacity(expected)
  }

  var count: Int { traits.count }

  mutating func append(
    _ kind: TokenTraits, _ start: Int, _ end: Int, lexeme: Lexeme = 0, number: ExactDecimal = ExactDecimal(0),
    lower: UInt64 = 0, folded: UInt64 = 0
  ) {
    traits.append(kind)
    lexemes.append(lexeme)
    numbers.append(number)
    lowerHashes.append(lower)
    foldedHashes.append(folded)
    blocks.append(block)
    starts.append(Int32(truncatingIfNeeded: start))
    ends.append(Int32(truncatingIfNeeded: end))
  }

  /// Makes one token of a run: the first one's place, the last one's end.
  ///
  /// The run keeps the first token's traits as to what stands before it. Its other tokens are removed by `compact`.
  mutating func merge(_ run: Range<Int>, as kind: TokenTraits, number: ExactDecimal) {
    let first = run.lowerBound
    let before: TokenTraits = [.glued, .hyphened, .sentenceStart, .lineStart, .capital, .allCaps]
    let isOneWord = run.count == 1
    traits[first] = traits[first].intersection(isOneWord ? before.union(.word) : before).union(kind)
    numbers[first] = number
    ends[first] = ends[run.upperBound - 1]
    guard !isOneWord else { return }
    (lexemes[first], lowerHashes[first], foldedHashes[first]) = (0, 0, 0)
    for token in run.dropFirst() { ends[token] = -1 }
  }

  /// Tells the numbers of the size of a day or a year, by which most rules for dates begin.
  mutating func markSizes() {
    for token in 0..<count where traits[token].contains(.number) {
      guard let number = numbers[token].integer else { continue }
      if TokenTraits.dayNumbers.contains(number) { traits[token].insert(.dayNumber) }
      if TokenTraits.yearNumbers.contains(number) { traits[token].insert(.yearNumber) }
    }
  }

  /// Drops the tokens that were merged into others.
  mutating func compact() {
    var kept = 0
    for token in 0..<count where ends[token] >= 0 {
      if kept != token {
        traits[kept] = traits[token]
        lexemes[kept] = lexemes[token]
        numbers[kept] = numbers[token]
        lowerHashes[kept] = lowerHashes[token]
        foldedHashes[kept] = foldedHashes[token]
        blocks[kept] = blocks[token]
        starts[kept] = starts[token]
        ends[kept] = ends[token]
      }
      kept += 1
    }
    let dropped = count - kept
    traits.removeLast(dropped)
    lexemes.removeLast(dropped)
    numbers.removeLast(dropped)
    lowerHashes.removeLast(dropped)
    foldedHashes.removeLast(dropped)
    blocks.removeLast(dropped)
    starts.removeLast(dropped)
    ends.removeLast(dropped)
  }
}
