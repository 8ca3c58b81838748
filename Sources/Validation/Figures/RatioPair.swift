import Language
import Records

/// A ratio with the percentage that restates it: «trois établissements sur quatre (76 %)», «38 % des foyers, soit plus d’un tiers»; not
/// «31 %, soit deux fois la moyenne».
struct RatioPair {
  let ratio, share: Figure

  private init?(_ first: Figure, _ second: Figure) {
    guard first.isShare, second.isShare, first.isRatio != second.isRatio else { return nil }
    (ratio, share) = first.isRatio ? (first, second) : (second, first)
    guard ratio.value.map({ $0 <= ExactDecimal(1) }) ?? false else { return nil }
  }

  /// The pairs of a sentence: the second figure alone in parentheses, or right after «soit».
  static func pairs(in sentence: FigureSentence) -> [RatioPair] {
    guard sentence.figures.contains(where: { $0.isRatio }) else { return [] }
    return sentence.figures.indices.dropLast().compactMap { first in
      let (link, after) = (sentence.links[first + 1], sentence.links[first + 2])
      let isRestated = link.says("(") && after.begins(with: ")") || link.says(",", "soit") || link.says("soit")
      return isRestated ? RatioPair(sentence.figures[first], sentence.figures[first + 1]) : nil
    }
  }
}
