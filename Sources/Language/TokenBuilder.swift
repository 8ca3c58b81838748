/// Tokens while they are being made.
struct TokenBuilder {
  /// A token with all its facts.
  struct Entry {
    var traits: TokenTraits
    var lexeme: Lexeme = 0
    var block: Int32 = 0
    var start: Int32
    var end: Int32
    var number = ExactDecimal(0)
    var lower: UInt64 = 0
    var folded: UInt64 = 0
  }

  private(set) var entries: [Entry] = []
  /// The block that tokens are appended for.
  var block: Int32 = 0

  init(expectedBytes: Int) { entries.reserveCapacity(expectedBytes / 4 + 16) }

  var count: Int { entries.count }

  subscript(token: Int) -> Entry {
    @inline(__always) _read { yield entries[token] }
    @inline(__always) _modify { yield &entries[token] }
  }

  @inline(__always)
  mutating func append(
    _ kind: TokenTraits, _ start: Int, _ end: Int, lexeme: Lexeme = 0, number: ExactDecimal = ExactDecimal(0),
    lower: UInt64 = 0, folded: UInt64 = 0
  ) {
    let (start, end) = (Int32(truncatingIfNeeded: start), Int32(truncatingIfNeeded: end))
    entries.append(
      Entry(traits: kind, lexeme: lexeme, block: block, start: start, end: end, number: number, lower: lower, folded: folded))
  }

  /// Makes one token of a run: the first one's place, the last one's end.
  ///
  /// The run keeps the first token's traits as to what stands before it. Its other tokens are removed by `compact`.
  mutating func merge(_ run: Range<Int>, as kind: TokenTraits, number: ExactDecimal) {
    let first = run.lowerBound
    let before: TokenTraits = [.glued, .hyphened, .sentenceStart, .lineStart, .capital, .allCaps]
    let isOneWord = run.count == 1
    entries[first].traits = entries[first].traits.intersection(isOneWord ? before.union(.word) : before).union(kind)
    entries[first].number = number
    entries[first].end = entries[run.upperBound - 1].end
    guard !isOneWord else { return }
    (entries[first].lexeme, entries[first].lower, entries[first].folded) = (0, 0, 0)
    for token in run.dropFirst() { entries[token].end = -1 }
  }

  /// Tells the numbers of the size of a day or a year, by which most rules for dates begin.
  mutating func markSizes() {
    for token in 0..<count where entries[token].traits.contains(.number) {
      guard let number = entries[token].number.integer else { continue }
      if TokenTraits.dayNumbers.contains(number) { entries[token].traits.insert(.dayNumber) }
      if TokenTraits.yearNumbers.contains(number) { entries[token].traits.insert(.yearNumber) }
    }
  }

  /// Drops the tokens that were merged into others.
  mutating func compact() {
    guard var kept = entries.firstIndex(where: { $0.end < 0 }) else { return }
    for token in kept..<count where entries[token].end >= 0 {
      entries[kept] = entries[token]
      kept += 1
    }
    entries.removeLast(count - kept)
  }

  /// One fact of all tokens.
  @inline(__always)
  func column<Fact>(_ fact: (Entry) -> Fact) -> [Fact] {
    entries.withUnsafeBufferPointer { entries in
      Array(unsafeUninitializedCapacity: entries.count) { column, count in
        for token in entries.indices { column.initializeElement(at: token, to: fact(entries[token])) }
        count = entries.count
      }
    }
  }
}
