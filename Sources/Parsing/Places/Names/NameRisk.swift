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

  /// The risk of a name; an article that begins it does not count.
  init(of range: Range<Int>, in tokens: Tokens) {
    let content = range.filter { tokens.has($0, .word) && !(range.count > 1 && tokens.value($0, in: PlaceWords.articles) != nil) }
    guard content.count == 1, let token = content.first else {
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
