import Language
import Records

/// A total with the number of its parts and the size of each: «180 000 € à 45 associations, soit 4 000 € par association», «six éoliennes de
/// 3,6 MW chacune, soit 21,6 MW au total».
struct EqualParts {
  let total, count, each: Figure

  /// The triples of a sentence: total and number in any order, then «soit», the mean, and «en moyenne» or «par» with the noun of the number.
  static func triples(in sentence: FigureSentence) -> [EqualParts] {
    guard sentence.figures.count >= 3 else { return [] }
    return sentence.figures.indices.dropFirst(2).compactMap { index in
      guard sentence.links[index].contains("soit") else { return nil }
      if let parts = EqualParts(unitsUpTo: index, in: sentence) { return parts }
      let (link, after) = (sentence.links[index], sentence.links[index + 1])
      let (first, second, each) = (sentence.figures[index - 2], sentence.figures[index - 1], sentence.figures[index])
      guard ShareTriple.restates(link), !sentence.links[index - 1].containsAny(";", "dont", "contre", "soit", ":"),
        each.isAmount
      else { return nil }
      let isMean = link.endsNear("moyenne", within: 2) || after.begins(with: "en", "moyenne")
      return EqualParts(first, second, each, isMean, after) ?? EqualParts(second, first, each, isMean, after)
    }
  }

  /// «six éoliennes d’une puissance unitaire de 3,6 MW, soit 21,6 MW au total».
  private init?(unitsUpTo index: Int, in sentence: FigureSentence) {
    let (count, each, total) = (sentence.figures[index - 2], sentence.figures[index - 1], sentence.figures[index])
    let link = sentence.links[index - 1]
    guard
      link.containsAny("unitaire", "chacun", "chacune") || sentence.links[index].begins(with: "chacun")
        || sentence.links[index].begins(with: "chacune"),
      !link.containsAny(",", ";", "dont", "contre"), sentence.links[index + 1].begins(with: "au", "total"), count.kind == .count,
      count.isLevel,
      each.isAmount, total.isAmount, each.kind == total.kind, each.unit == total.unit
    else { return nil }
    (self.total, self.count, self.each) = (total, count, each)
  }

  private init?(_ total: Figure, _ count: Figure, _ each: Figure, _ isMean: Bool, _ after: Link) {
    guard total.isAmount, total.kind == each.kind, total.unit == each.unit, count.kind == .count, count.isLevel,
      let one = count.headNounInSingular,
      total.kind != .count || each.hasNoun(of: total)
    else { return nil }
    let isPerNoun =
      after.words.prefix(4).contains(one) && after.contains("par") || each.per.map { PrintedWords($0).containsAny(one) } ?? false
    guard isPerNoun, isMean || after.begins(with: "par") || each.per != nil else { return nil }
    (self.total, self.count, self.each) = (total, count, each)
  }

  /// What each part would be, to the last digit printed; `nil` where it cannot be said.
  var mean: Figure? {
    guard let all = total.value, let number = count.value, let value = each.value else { return nil }
    let mean = all.quotient(by: number, decimals: max(-value.exponent, 0), rounding: .toNearestOrAwayFromZero)
    return mean.map { each.with(\.value, $0) }
  }

  /// Whether the parts make the total; a mean may be rounded as its writer likes, so that three percent are let pass.
  var coherence: Coherence {
    Coherence([total, count, each]) { ranges in
      let (low, high) = (ExactDecimal(97, exponent: -2), ExactDecimal(103, exponent: -2))
      return ranges[1].multiplied(by: ranges[2])?.multiplied(by: DecimalInterval(low, high)).map { $0.overlaps(ranges[0]) }
    }
  }
}

extension Figure {
  /// The first word of what is counted, without its plural ending.
  fileprivate var headNounInSingular: FoldedWord? {
    guard let noun = self.counted?.utf8.prefix(while: { $0 != UInt8(ascii: " ") }), let last = noun.last else { return nil }
    let isPlural = last == UInt8(ascii: "s") || last == UInt8(ascii: "x")
    return FoldedWord(hash: Folding.foldedHash(Substring(isPlural ? noun.dropLast() : noun)))
  }
}
