/// Numbers the words that rules name, while the rules are compiled; then the tokeniser's lexicon is made of it.
public final class Vocabulary {
  private var lexemes = HashTable<Lexeme>(capacity: 4096, absent: 0)
  /// The folded form of each word, in the order of the lexemes, from 1.
  private var folded: [UInt64] = []

  /// A vocabulary of all marks, number words and abbreviations.
  public init() {
    folded.reserveCapacity(4096)
    for mark in Mark.allCases { _ = lexeme(mark.text) }
    for word in NumberWords.all.words + OrdinalWords.all.words + SentenceReader.abbreviations.words { _ = lexeme(word.word) }
    _ = lexeme("et")
  }

  /// The lexeme of a word, given in lower case with its accents.
  public func lexeme(_ word: String) -> Lexeme {
    let lower = Folding.lowerHash(word)
    let known = lexemes[lower]
    guard known == 0 else { return known }
    folded.append(Folding.foldedHash(word))
    let new = Lexeme(folded.count)
    lexemes.add(new, for: lower)
    return new
  }

  /// The words so far; a word without accents, or with other ones, stands for the one with them, unless it is a word itself.
  public var lexicon: Lexicon {
    var lexemes = lexemes
    for (index, hash) in folded.enumerated() where self.lexemes[hash] != Lexeme(index + 1) {
      lexemes.add(Lexeme(index + 1), for: hash)
      lexemes.add(Lexeme(index + 1), for: Folding.otherAccents(hash))
    }
    return Lexicon(lexemes: lexemes, count: folded.count + 1)
  }
}
