import CLanguageData

/// What a French word form can be: every part of speech, gender and number that a dictionary knows for it.
///
/// The members are unions over all readings: «compte» is a noun and a verb, «élève» is masculine and feminine.
public struct MorphologyBits: OptionSet, Hashable, Sendable {
  /// The bits, in the order of `scripts/make_lexicon.py`.
  public let rawValue: UInt16

  /// The set with these bits.
  @inlinable
  public init(rawValue: UInt16) { self.rawValue = rawValue }

  /// A common noun, «emplois»; titles such as «docteur» too.
  @inlinable public static var noun: MorphologyBits { MorphologyBits(rawValue: 1 << 0) }
  /// An adjective, «industriels».
  @inlinable public static var adjective: MorphologyBits { MorphologyBits(rawValue: 1 << 1) }
  /// A finite verb, «compte», in the third person or with «nous» or «vous».
  @inlinable public static var verb: MorphologyBits { MorphologyBits(rawValue: 1 << 2) }
  /// An infinitive, «compter».
  @inlinable public static var infinitive: MorphologyBits { MorphologyBits(rawValue: 1 << 3) }
  /// A past participle, «comptés»: its forms are adjectives too.
  @inlinable public static var participle: MorphologyBits { MorphologyBits(rawValue: 1 << 4) }
  /// A present participle, «comptant».
  @inlinable public static var gerund: MorphologyBits { MorphologyBits(rawValue: 1 << 5) }
  /// An adverb, «souvent».
  @inlinable public static var adverb: MorphologyBits { MorphologyBits(rawValue: 1 << 6) }
  /// A first name, «Laurent».
  @inlinable public static var firstName: MorphologyBits { MorphologyBits(rawValue: 1 << 7) }
  /// A family name, «Pasteur»: the well-known ones only.
  @inlinable public static var familyName: MorphologyBits { MorphologyBits(rawValue: 1 << 8) }
  /// Another proper noun, «Nanterre».
  @inlinable public static var properNoun: MorphologyBits { MorphologyBits(rawValue: 1 << 9) }
  /// A determiner or a number word, «leurs», «douze».
  @inlinable public static var determiner: MorphologyBits { MorphologyBits(rawValue: 1 << 10) }
  /// A preposition, conjunction, pronoun or negation, «avec», «dont», «elles».
  @inlinable public static var functionWord: MorphologyBits { MorphologyBits(rawValue: 1 << 11) }
  /// Masculine as a noun, adjective or determiner.
  @inlinable public static var masculine: MorphologyBits { MorphologyBits(rawValue: 1 << 12) }
  /// Feminine as a noun, adjective or determiner.
  @inlinable public static var feminine: MorphologyBits { MorphologyBits(rawValue: 1 << 13) }
  /// Singular as a noun, adjective or determiner.
  @inlinable public static var singular: MorphologyBits { MorphologyBits(rawValue: 1 << 14) }
  /// Plural as a noun, adjective or determiner.
  @inlinable public static var plural: MorphologyBits { MorphologyBits(rawValue: 1 << 15) }
}

/// The dictionary of French word forms, searched where it stands in the program.
///
/// Its source, counts and layout are described in `scripts/make_lexicon.py`, which writes it. A form is known by its hash: of
/// the words that are not in it, one in two thousand million is taken for another.
public enum Morphology {
  private static let headerBytes = 512
  private static let bytesPerSlot = 6
  private static let foldedSalt: UInt64 = 0x9E37_79B9_7F4A_7C15
  private static let slots = (lexicon_size() - headerBytes) / bytesPerSlot

  /// What a word can be: first as written in lower case, else, for capitals and forgotten accents, in its folded form.
  ///
  /// - Parameters:
  ///   - lower: `Folding.lowerHash` of the word.
  ///   - folded: `Folding.foldedHash` of the word.
  /// - Returns: Its readings; none for a word that the dictionary does not have.
  public static func lookup(lower: UInt64, folded: UInt64) -> MorphologyBits {
    let found = bits(of: lower)
    return found.isEmpty ? bits(of: folded ^ foldedSalt) : found
  }

  /// What a word can be, as `lookup(lower:folded:)`.
  public static func lookup(_ word: String) -> MorphologyBits {
    lookup(lower: Folding.lowerHash(word), folded: Folding.foldedHash(word))
  }

  private static func bits(of key: UInt64) -> MorphologyBits {
    let (table, slots) = (UnsafeRawPointer(lexicon_bytes()) + headerBytes, slots)
    let high = max(UInt32(key >> 32), 1)
    var slot = Int(((key & 0xFFFF_FFFF) * UInt64(slots)) >> 32)
    while true {
      let stored = table.load(fromByteOffset: slot * 4, as: UInt32.self)
      if stored == high {
        return MorphologyBits(rawValue: table.load(fromByteOffset: slots * 4 + slot * 2, as: UInt16.self))
      }
      if stored == 0 { return [] }
      slot = slot + 1 < slots ? slot + 1 : 0
    }
  }
}
