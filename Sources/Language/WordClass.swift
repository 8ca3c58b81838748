/// A named set of words, each with a value: the months with their numbers, the units with their powers.
///
/// Words are given in lower case with their accents; a text in capitals or without accents is matched too, unless another
/// word of the lexicon is written just so (`des` is never `dès`).
public final class WordClass: Sendable {
  /// What the class is, for explanations.
  public let name: String
  /// The words and their values, in the order given.
  public let words: [(word: String, value: Int)]
  private let values: [UInt64: Int]

  /// A class of words with a value each.
  public init(_ name: String, _ words: KeyValuePairs<String, Int>) {
    self.name = name
    self.words = words.map { ($0.key, $0.value) }
    values = Self.table(self.words)
  }

  /// A class of words whose value is their place in the list, from 0.
  public init(_ name: String, _ words: [String]) {
    self.name = name
    self.words = words.enumerated().map { ($0.element, $0.offset) }
    values = Self.table(self.words)
  }

  private static func table(_ words: [(word: String, value: Int)]) -> [UInt64: Int] {
    var table: [UInt64: Int] = [:]
    for (word, value) in words { table[Folding.lowerHash(word)] = value }
    for (word, value) in words where table[Folding.foldedHash(word)] == nil {
      table[Folding.foldedHash(word)] = value
    }
    return table
  }

  /// The value of a word by its hashes; `nil` where it is not of the class.
  public func value(lower: UInt64, folded: UInt64) -> Int? { values[lower] ?? values[folded] }
}
