/// The number of a word (or a mark) that some pattern speaks of; 0 for every other.
public typealias Lexeme = UInt16

/// Every word that the rules of all dimensions name, numbered, so that a token is looked up once and compared by number.
public struct Lexicon: Sendable {
  private let lexemes: HashTable<Lexeme>
  /// How many lexemes there are; the largest is one less.
  public let count: Int
  let numberWords: [Int16]
  let ordinalWords: [Int16]

  /// The lexicon of these words (lower case, accents kept) and of all marks and number words.
  public init(words: [String]) {
    let all = Mark.allCases.map(\.text) + NumberWords.all.words.map(\.word) + OrdinalWords.all.words.map(\.word) + words
    var lexemes = HashTable<Lexeme>(capacity: all.count * 2, absent: 0)
    var unique: [(folded: UInt64, lexeme: Lexeme)] = []
    for word in all {
      let lower = Folding.lowerHash(word)
      guard !lexemes.contains(lower) else { continue }
      unique.append((Folding.foldedHash(word), Lexeme(unique.count + 1)))
      lexemes.add(Lexeme(unique.count), for: lower)
    }
    for word in unique { lexemes.add(word.lexeme, for: word.folded) }
    self.lexemes = lexemes
    count = unique.count + 1
    numberWords = Self.values(of: NumberWords.all, in: lexemes, count: count)
    ordinalWords = Self.values(of: OrdinalWords.all, in: lexemes, count: count)
  }

  private static func values(of words: WordClass, in lexemes: HashTable<Lexeme>, count: Int) -> [Int16] {
    var values = [Int16](repeating: -1, count: count)
    for (word, value) in words.words { values[Int(lexemes[Folding.lowerHash(word)])] = Int16(value) }
    return values
  }

  /// The lexeme of a word by its hashes: as written first, else without accents.
  @inline(__always)
  public func lexeme(lower: UInt64, folded: UInt64) -> Lexeme {
    let exact = lexemes[lower]
    return exact != 0 || lower == folded ? exact : lexemes[folded]
  }

  /// The lexeme of a word given in lower case; 0 where no rule names it.
  public func lexeme(_ word: String) -> Lexeme { lexemes[Folding.lowerHash(word)] }
}
