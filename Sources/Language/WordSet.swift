/// A set of folded words, looked up by their own hashes.
public struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let words: [FoldedWord]
  private let table: HashTable<Bool>

  /// A set of words.
  public init(_ words: [FoldedWord]) {
    self.words = words
    var table = HashTable(capacity: words.count, absent: false)
    for word in words { table.add(true, for: word.hash) }
    self.table = table
  }

  /// A set of words.
  public init(arrayLiteral words: FoldedWord...) { self.init(words) }

  /// Whether a word is of the set.
  public func contains(_ word: FoldedWord) -> Bool { table.contains(word.hash) }

  /// The words of both.
  public func union(_ other: WordSet) -> WordSet { WordSet(words + other.words) }
}
