import Language
import Records

/// A part that is named right after its whole: «210 volontaires, dont 145 du département».
struct PartPair {
  let part, whole: Figure

  /// The pairs of a sentence: nothing but «dont» before the part, and both of one kind of thing.
  static func pairs(in sentence: FigureSentence) -> [PartPair] {
    guard sentence.figures.count >= 2 else { return [] }
    return sentence.figures.indices.dropFirst().compactMap { index in
      guard sentence.links[index].ends(with: "dont") else { return nil }
      let (before, link) = (sentence.links[index - 1], sentence.links[index])
      let (part, whole) = (sentence.figures[index], sentence.figures[index - 1])
      guard !link.containsAny(";", ":", "contre", "soit"), !before.containsAny("contre", "soit", "apres"),
        part.isAmount, whole.isAmount, part.isComparable(with: whole), isOfOneThing(part, whole)
      else { return nil }
      return PartPair(part: part, whole: whole)
    }
  }

  /// Of money and measures any part will do; of a count, one that names the same thing, or people where the whole is people.
  private static func isOfOneThing(_ part: Figure, _ whole: Figure) -> Bool {
    guard whole.kind == .count, let noun = whole.counted.map({ PrintedWords($0).words }), let first = noun.first else {
      return whole.kind != .count
    }
    guard let counted = part.counted else { return true }
    return RelationWords.people.contains(first) || PrintedWords(counted).words.contains { noun.contains($0) }
  }

  /// Whether the part fits into its whole.
  var coherence: Coherence { Coherence([part, whole]) { $0[0].low <= $0[1].high } }
}
