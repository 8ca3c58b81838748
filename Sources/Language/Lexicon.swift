/// The number of a word (or a mark) that some pattern speaks of; 0 for every other.
public typealias Lexeme = UInt16

/// Every word that the rules of all dimensions name, numbered, so that a token is looked up once and compared by number.
public struct Lexicon: Sendable {
  private let hashes: [UInt64]
  private let lexemes: [Lexeme]
  private let mask: Int
  /// How many lexemes there are; the largest is one less.
  public let count: Int
  let numberWords: [Int16]
  let ordinalWords: [Int16]

  /// The lexicon of these words (lower case, accents kept) and of all marks and number words.
  public init(words: some Sequence<String>) {
    let all = Mark.allCases.map(\.text) + NumberWords.all.words.map(\.word) + OrdinalWords.all.words.map(\.word) + Array(words)
    var numbers: [UInt64: Lexeme] = [:]
    var unique: [String] = []
    for word in all where numbers[Folding.lowerHash(word)] == nil {
      unique.append(word)
      numbers[Folding.lowerHash(word)] = Lexeme(unique.count)
    }
    for word in unique where numbers[Folding.foldedHash(word)] == nil {
      numbers[Folding.foldedHash(word)] = numbers[Folding.lowerHash(word)]
    }
    (hashes, lexemes, mask) = Self.table(numbers)
    count = unique.count + 1
    numberWords = Self.values(of: NumberWords.all, in: numbers, count: count)
    ordinalWords = Self.values(of: OrdinalWords.all, in: numbers, count: count)
  }

  private static func table(_ numbers: [UInt64: Lexeme]) -> ([UInt64], [Lexeme], Int) {
    var capacity = 64
    while capacity < numbers.count * 3 { capacity *= 2 }
    var hashes = [UInt64](repeating: 0, count: capacity)
    var lexemes = [Lexeme](repeating: 0, count: capacity)
    for (hash, lexeme) in numbers {
      var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (capacity - 1)
      while hashes[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      hashes[slot] = hash
      lexemes[slot] = lexeme
    }
    return (hashes, lexemes, capacity - 1)
  }

  private static func values(of words: WordClass, in numbers: [UInt64: Lexeme], count: Int) -> [Int16] {
    var values = [Int16](repeating: -1, count: count)
    for (word, value) in words.words { values[Int(numbers[Folding.lowerHash(word)] ?? 0)] = Int16(value) }
    return values
  }

  /// The lexeme of a word by its hashes: as written first, else without accents.
  @inline(__always)
  public func lexeme(lower: UInt64, folded: UInt64) -> Lexeme {
    let exact = find(lower)
    return exact != 0 || lower == folded ? exact : find(folded)
  }

  /// The lexeme of a word given in lower case; 0 where no rule names it.
  public func lexeme(_ word: String) -> Lexeme { find(Folding.lowerHash(word)) }

  @inline(__always)
  private func find(_ hash: UInt64) -> Lexeme {
    var slot = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while hashes[slot] != hash {
      if hashes[slot] == 0 { return 0 }
      slot = (slot + 1) & mask
    }
    return lexemes[slot]
  }
}
