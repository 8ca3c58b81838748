import Language

/// How easily a name is something else than a place.
enum NameRisk {
  /// Nothing else is written so: «Gennevilliers», «Boulogne-Billancourt».
  case none
  /// A noun or verb too, but well known as a place: «Rennes», «Tours», «Vienne».
  case known
  /// A well-known family name: «Laval», «Metz».
  case family
  /// A first name: «Laurent», «Marie».
  case first
  /// An ordinary word: «Sens», «Vers», «Orange».
  case word

  private static let words: MorphologyBits = [
    .noun, .adjective, .verb, .infinitive, .participle, .gerund, .adverb, .determiner, .functionWord,
  ]

  /// The one word of a name, besides an article; `nil` where there are several.
  private static func onlyWord(of range: Range<Int>, in tokens: Tokens) -> Int? {
    var only: Int?
    for token in range where tokens.has(token, .word) {
      if range.count > 1, tokens.value(token, in: PlaceWords.articles) != nil { continue }
      guard only == nil else { return nil }
      only = token
    }
    return only
  }

  /// The risk of a name; an article that begins it does not count.
  init(of range: Range<Int>, in tokens: Tokens) {
    guard let token = Self.onlyWord(of: range, in: tokens) else {
      self = .none
      return
    }
    let bits = Morphology.lookup(lower: tokens.lowerHashes[token], folded: tokens.foldedHashes[token])
    self =
      if bits.contains(.firstName) { .first } else if !bits.isDisjoint(with: Self.words) {
        bits.contains(.properNoun) && !bits.contains(.adjective) ? .known : .word
      } else { bits.contains(.familyName) ? .family : .none }
  }
}
