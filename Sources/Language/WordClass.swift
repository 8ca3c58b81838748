/// A named set of words, each with a value: the months with their numbers, the units with their powers.
///
/// Words are given in lower case with their accents; a text in capitals or without accents is matched too, and one with other accents
/// («évènement» for «événement»), but none with accents where the word has none («neigé» for «neige»).
public final class WordClass: Sendable {
  /// What the class is, for explanations.
  public let name: String
  /// The words and their values, in the order given.
  public let words: [(word: String, value: Int)]
  private let values: HashTable<Int32>
  /// A bit for each form of each word: most words that are looked up have none.
  private let sieve: UInt64

  /// A class of words with a value each.
  public init(_ name: String, _ words: KeyValuePairs<String, Int>) {
    self.name = name
    self.words = words.map { ($0.key, $0.value) }
    (values, sieve) = Self.table(self.words)
  }

  /// A class of words with a value each, where they are made of parts.
  public init(_ name: String, pairs: [(word: String, value: Int)]) {
    self.name = name
    words = pairs
    (values, sieve) = Self.table(words)
  }

  /// A class of words whose value is their place in the list, from 0.
  public init(_ name: String, _ words: [String]) {
    self.name = name
    self.words = words.enumerated().map { ($0.element, $0.offset) }
    (values, sieve) = Self.table(self.words)
  }

  /// The value of a word that is not of the class.
  private static let none = Int32.min

  private static func table(_ words: [(word: String, value: Int)]) -> (HashTable<Int32>, sieve: UInt64) {
    var sieve: UInt64 = 0
    var table = HashTable(capacity: words.count * 2, absent: none)
    // Of two entries of one word the later counts.
    for (word, value) in words.reversed() { table.add(Int32(value), for: Folding.lowerHash(word)) }
    for (word, value) in words {
      let folded = Folding.foldedHash(word)
      table.add(Int32(value), for: folded)
      sieve |= bit(folded) | bit(Folding.lowerHash(word))
      if folded != Folding.lowerHash(word) { table.add(Int32(value), for: Folding.otherAccents(folded)) }
    }
    return (table, sieve)
  }

  /// The bit of a hash.
  @inline(__always)
  private static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 58) }

  /// The value of a word by its hashes; `nil` where it is not of the class.
  public func value(lower: UInt64, folded: UInt64) -> Int? {
    guard sieve & (Self.bit(lower) | Self.bit(folded)) != 0 else { return nil }
    var value = values[lower]
    if value == Self.none, lower != folded { value = values[Folding.otherAccents(folded)] }
    return value == Self.none ? nil : Int(value)
  }
}
