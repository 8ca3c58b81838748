/// The number of a word (or a mark) that some pattern speaks of; 0 for every other.
public typealias Lexeme = UInt16

/// Every word that the rules of all dimensions name, numbered, so that a token is looked up once and compared by number.
public struct Lexicon: Sendable {
  private let lexemes: HashTable<Lexeme>
  let numberWords: [Int16]
  let ordinalWords: [Int16]

  /// The words of a vocabulary, with their folded forms.
  init(lexemes: HashTable<Lexeme>, count: Int) {
    self.lexemes = lexemes
    numberWords = Self.values(of: NumberWords.all, in: lexemes, count: count)
    ordinalWords = Self.values(of: OrdinalWords.all, in: lexemes, count: count)
  }

  private static func values(of words: WordClass, in lexemes: HashTable<Lexeme>, count: Int) -> [Int16] {
    var values = [Int16](repeating: -1, count: count)
    for (word, value) in words.words { values[Int(lexemes[Folding.lowerHash(word)])] = Int16(value) }
    return values
  }

  /// The lexeme of a word by its hashes: as written first, else that of a word with other accents.
  @inline(__always)
  public func lexeme(lower: UInt64, folded: UInt64) -> Lexeme {
    let exact = lexemes[lower]
    return exact != 0 || lower == folded ? exact : lexemes[Folding.otherAccents(folded)]
  }

  /// The lexeme of a word given in lower case; 0 where no rule names it.
  func lexeme(_ word: String) -> Lexeme { lexemes[Folding.lowerHash(word)] }
}
