import Language

/// The words and numbers of a short text, in folded form, each run of letters or digits one: «Lundi 1er août» is `lundi 1 er aout`.
struct PrintedWords {
  /// The words in order.
  let words: [String]

  init(_ text: String) { self.init(text, marks: false) }

  /// - Parameter marks: Whether `( ) : ; , +` are words of their own.
  init(_ text: String, marks: Bool) {
    var scanner = WordScanner(marks: marks)
    for scalar in text.unicodeScalars { scanner.read(scalar.value) }
    scanner.endWord()
    words = scanner.words
  }

  /// Whether the words stand here one after the other.
  func contains(_ phrase: [String]) -> Bool {
    guard !phrase.isEmpty, words.count >= phrase.count else { return false }
    return (0...(words.count - phrase.count)).contains { Array(words[$0..<($0 + phrase.count)]) == phrase }
  }

  /// Whether one of the words stands here.
  func containsAny(of others: Set<String>) -> Bool { words.contains { others.contains($0) } }
}

/// Gathers folded words scalar by scalar.
private struct WordScanner {
  private(set) var words: [String] = []
  let marks: Bool
  private var word: [UInt8] = []
  private var isNumber = false

  init(marks: Bool) { self.marks = marks }

  mutating func read(_ scalar: UInt32) {
    guard let pair = Folding.fold(scalar) else { return endWord() }
    if pair != 0 { append(UInt8(truncatingIfNeeded: pair)) }
    if pair >> 8 != 0 { append(UInt8(pair >> 8)) }
  }

  private mutating func append(_ byte: UInt8) {
    let isDigit = (0x30...0x39).contains(byte)
    if !word.isEmpty, isDigit != isNumber { endWord() }
    guard isDigit || (0x61...0x7A).contains(byte) else {
      endWord()
      if marks, Self.isMark(byte) { words.append(String(UnicodeScalar(byte))) }
      return
    }
    isNumber = isDigit
    word.append(byte)
  }

  mutating func endWord() {
    guard !word.isEmpty else { return }
    words.append(String(decoding: word, as: UTF8.self))
    word.removeAll(keepingCapacity: true)
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "+"): true
    default: false
    }
  }
}
