import Language
import Records

/// The parts that «dont» names, each in another place than the others: «210 volontaires, dont 145 à Lure et 90 à Vesoul».
struct PartList {
  let parts: [Figure]
  let whole: Figure

  /// The lists of a sentence. Parts that may overlap («dont 145 femmes et 90 mineurs») make none.
  static func lists(in sentence: FigureSentence) -> [PartList] {
    guard sentence.figures.count >= 3 else { return [] }
    return PartPair.pairs(in: sentence).compactMap { pair in
      guard let first = sentence.figures.firstIndex(where: { $0 === pair.part }) else { return nil }
      let last = end(of: first, in: sentence)
      return last == first ? nil : PartList(parts: Array(sentence.figures[first...last]), whole: pair.whole)
    }
  }

  /// The last part, past those that follow a «,» or «et» and have a place too.
  private static func end(of first: Int, in sentence: FigureSentence) -> Int {
    guard isPlaced(first, in: sentence) else { return first }
    var last = first
    while last + 1 < sentence.figures.count, sentence.links[last + 1].ends(with: ",") || sentence.links[last + 1].ends(with: "et"),
      isPlaced(last + 1, in: sentence), sentence.figures[last + 1].isComparable(with: sentence.figures[first]),
      sentence.figures[last + 1].direction == nil
    {
      last += 1
    }
    return last
  }

  private static func isPlaced(_ index: Int, in sentence: FigureSentence) -> Bool {
    !sentence.figures[index].saysNoun && sentence.links[index + 1].words.first.map(places.contains) ?? false
  }

  private static let places: WordSet = ["a", "au", "aux", "en", "dans"]

  /// What the parts make together.
  var sum: ExactDecimal { parts.compactMap(\.value).reduce(ExactDecimal(0), +) }

  /// Whether the parts fit into their whole.
  var coherence: Coherence {
    Coherence(parts + [whole]) { $0.dropLast().map(\.low).reduce(ExactDecimal(0), +) <= ($0.last?.high ?? ExactDecimal(0)) }
  }
}
