import Records

/// A share with the part and the whole that it is the share of.
struct ShareTriple {
  let part, whole, share: FigureRecord

  /// The triples of a sentence, each by a wording that leaves no doubt:
  ///
  /// - «412 des 480 places sont occupées, soit 85,8 %»;
  /// - «sur les 319 communes, 121 (38 %) sont visées»;
  /// - «85 400 €, soit 40 % du coût des travaux (213 500 €)»;
  /// - «40 % des 480 places, soit 192»;
  /// - «192 places, soit 40 % des 480 places».
  static func triples(in sentence: FigureSentence) -> [ShareTriple] {
    sentence.runs(of: 3).compactMap { first, figures in
      let links = sentence.links[first...(first + 3)].map { $0 }
      return partOfWhole(figures, links) ?? wholeThenPart(figures, links) ?? wholeInParentheses(figures, links)
        ?? shareFirst(figures, links) ?? shareOfWhole(figures, links)
    }
  }

  private init?(part: FigureRecord, whole: FigureRecord, share: FigureRecord) {
    guard share.isShare, part.isAmount, whole.isAmount, part.isComparable(with: whole), part.cell == nil else { return nil }
    (self.part, self.whole, self.share) = (part, whole, share)
  }

  private static func partOfWhole(_ figures: [FigureRecord], _ links: [Link]) -> ShareTriple? {
    guard joinsPartToWhole(links[1]), restates(links[2]) else { return nil }
    return ShareTriple(part: figures[0], whole: figures[1], share: figures[2])
  }

  private static func wholeThenPart(_ figures: [FigureRecord], _ links: [Link]) -> ShareTriple? {
    guard links[0].containsAny(of: ["sur", "parmi"]), links[0].words.suffix(3).contains(where: { $0 == "sur" || $0 == "parmi" }),
      links[1].contains(","), !links[1].contains(";"), restates(links[2])
    else { return nil }
    return ShareTriple(part: figures[1], whole: figures[0], share: figures[2])
  }

  private static func wholeInParentheses(_ figures: [FigureRecord], _ links: [Link]) -> ShareTriple? {
    guard restates(links[1]), links[1].contains("soit"), links[2].ends(with: "("), links[2].words.count <= 6, links[3].begins(with: ")"),
      figures[1].of != nil
    else { return nil }
    return ShareTriple(part: figures[0], whole: figures[2], share: figures[1])
  }

  private static func shareFirst(_ figures: [FigureRecord], _ links: [Link]) -> ShareTriple? {
    guard joinsPartToWhole(links[1]), links[2].contains("soit"), restates(links[2]) else { return nil }
    return ShareTriple(part: figures[2], whole: figures[1], share: figures[0])
  }

  private static func shareOfWhole(_ figures: [FigureRecord], _ links: [Link]) -> ShareTriple? {
    guard links[1].contains("soit"), restates(links[1]), joinsPartToWhole(links[2]) else { return nil }
    return ShareTriple(part: figures[0], whole: figures[2], share: figures[1])
  }

  private static func joinsPartToWhole(_ link: Link) -> Bool {
    link.containsAny(of: RelationWords.partOf) && link.words.allSatisfy { RelationWords.partOfFillers.contains($0) }
  }

  /// «…, soit» or «(», with no other clause in between.
  static func restates(_ link: Link) -> Bool {
    link.containsAny(of: RelationWords.restating) && !link.contains(";") && !link.contains("contre") && !link.contains("dont")
      && !link.containsAny(of: RelationWords.increases) && !link.containsAny(of: RelationWords.decreases)
  }
}
