/// The words and numbers of a short text, each run of letters or digits one: «Lundi 1er août» is `lundi`, 1, `er`, `aout`.
public struct PrintedWords {
  /// The words in order.
  public let words: [FoldedWord]

  /// The words of a text.
  public init(_ text: String) {
    var scanner = WordScanner()
    for scalar in text.unicodeScalars { scanner.read(scalar.value) }
    scanner.endWord()
    words = scanner.words
  }

  /// Whether the words stand here one after the other.
  public func contains(_ phrase: [FoldedWord]) -> Bool {
    guard !phrase.isEmpty, words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { words[$0..<($0 + phrase.count)].elementsEqual(phrase) }
  }

  /// Whether one of the words stands here.
  public func containsAny(of others: Set<FoldedWord>) -> Bool { words.contains { others.contains($0) } }
}

/// Gathers folded words scalar by scalar.
private struct WordScanner {
  private(set) var words: [FoldedWord] = []
  private var hash = Folding.seed
  private var number = 0
  private var (isWord, isNumber) = (false, false)

  mutating func read(_ scalar: UInt32) {
    guard let pair = Folding.fold(scalar) else { return endWord() }
    if pair != 0 { append(UInt8(truncatingIfNeeded: pair)) }
    if pair >> 8 != 0 { append(UInt8(pair >> 8)) }
  }

  private mutating func append(_ byte: UInt8) {
    switch byte {
    case 0x30...0x39:
      if isWord { endWord() }
      isNumber = true
      number = min(number * 10 + Int(byte - 0x30), Int(Int32.max))
    case 0x61...0x7A:
      if isNumber { endWord() }
      isWord = true
      hash = Folding.mix(hash, byte)
    default: endWord()
    }
  }

  mutating func endWord() {
    if isNumber { words.append(FoldedWord(number: number)) } else if isWord { words.append(FoldedWord(hash: hash)) }
    (hash, number, isWord, isNumber) = (Folding.seed, 0, false, false)
  }
}
