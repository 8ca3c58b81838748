/// The words and numbers of a short text, each run of letters or digits one: «Lundi 1er août» is `lundi`, 1, `er`, `aout`.
public struct PrintedWords {
  /// The words in order.
  public let words: [FoldedWord]

  /// The words of a text.
  public init(_ text: String) {
    var (text, scanner) = (text, WordScanner())
    text.withUTF8 { bytes in
      for byte in bytes { scanner.read(byte) }
    }
    scanner.endWord()
    words = scanner.words
  }

  /// Whether the words stand here one after the other.
  public func contains(_ phrase: [FoldedWord]) -> Bool {
    guard !phrase.isEmpty, words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { words[$0..<($0 + phrase.count)].elementsEqual(phrase) }
  }

  /// Whether one of a few words stands here.
  public func containsAny(_ others: FoldedWord...) -> Bool { words.contains { others.contains($0) } }

  /// Whether one of the words stands here.
  public func containsAny(of others: WordSet) -> Bool { words.contains { others.contains($0) } }
}

/// Gathers folded words byte by byte.
private struct WordScanner {
  private(set) var words: [FoldedWord] = []
  private var hash = Folding.seed
  private var number = 0
  private var (isWord, isNumber) = (false, false)
  /// The scalar that is being read, and how many bytes of it are still to come.
  private var (scalar, missing) = (UInt32(0), 0)

  mutating func read(_ byte: UInt8) {
    switch byte {
    case 0x61...0x7A: letter(byte)
    case 0x41...0x5A: letter(byte | 0x20)
    case 0x30...0x39: digit(byte)
    case 0x00...0x7F: endWord()
    default: readBeyondASCII(byte)
    }
  }

  private mutating func readBeyondASCII(_ byte: UInt8) {
    if byte >= 0xC0 {
      missing = byte >= 0xF0 ? 3 : byte >= 0xE0 ? 2 : 1
      scalar = UInt32(byte) & (0x3F >> UInt32(missing))
      return
    }
    (scalar, missing) = (scalar << 6 | UInt32(byte & 0x3F), missing - 1)
    guard missing == 0 else { return }
    guard let pair = Folding.fold(scalar) else { return endWord() }
    if pair != 0 { read(UInt8(truncatingIfNeeded: pair)) }
    if pair >> 8 != 0 { read(UInt8(pair >> 8)) }
  }

  private mutating func letter(_ byte: UInt8) {
    if isNumber { endWord() }
    isWord = true
    hash = Folding.mix(hash, byte)
  }

  private mutating func digit(_ byte: UInt8) {
    if isWord { endWord() }
    isNumber = true
    number = min(number * 10 + Int(byte - 0x30), Int(Int32.max))
  }

  mutating func endWord() {
    guard isWord || isNumber else { return }
    words.append(isNumber ? FoldedWord(number: number) : FoldedWord(hash: hash))
    (hash, number, isWord, isNumber) = (Folding.seed, 0, false, false)
  }
}
