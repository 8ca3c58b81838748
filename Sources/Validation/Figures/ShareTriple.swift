import Language
import Records

/// A share with the part and the whole that it is the share of.
struct ShareTriple {
  let part, whole, share: Figure

  /// - Parameters:
  ///   - links: The words that tie the three together.
  ///   - head: The words before a share that stands first.
  private init?(part: Figure, whole: Figure, share: Figure, _ links: Link..., head: Link = .none) {
    guard share.isShare, part.isAmount, whole.isAmount, part.isComparable(with: whole), part.cell == nil else { return nil }
    guard !Self.isOfAnotherWhole(share, part, whole) else { return nil }
    guard let own = Self.isOpposed(part, share, links, head) ? part.rest(of: whole) : part else { return nil }
    (self.part, self.whole, self.share) = (own, whole, share)
  }

  /// «64 places libres sur 320, soit un taux d’occupation de 80 %»: what stands after «soit» or «:», or before a share that comes first, says
  /// what the share is of.
  private static func isOpposed(_ part: Figure, _ share: Figure, _ links: [Link], _ head: Link) -> Bool {
    let words = links.flatMap(\.words)
    let turn = head.isEmpty ? words.lastIndex { $0 == "soit" || $0 == ":" } ?? words.endIndex : words.endIndex
    let ofShare = words[turn...] + head.words + PrintedWords(share.of ?? "").words
    let ofPart = words[..<turn] + PrintedWords(part.counted ?? "").words
    return Opposites.all.contains { $0.oppose(Array(ofPart), Array(ofShare)) }
  }

  /// «121 communes sur 319, soit 80 % de la population»: the share is not one of communes.
  private static func isOfAnotherWhole(_ share: Figure, _ part: Figure, _ whole: Figure) -> Bool {
    guard let of = share.of.map({ PrintedWords($0) }), of.containsAny(of: RelationWords.otherWholes) else { return false }
    return ![part, whole].contains { $0.counted.map { PrintedWords($0).words.first.map(of.words.contains) ?? false } ?? false }
  }

  /// The triples of a sentence, each by a wording that leaves no doubt:
  ///
  /// - «412 des 480 places sont occupées, soit 85,8 %»;
  /// - «98 500 votants pour 242 000 inscrits : le taux de participation est de 40,7 %»;
  /// - «40 % des 480 places, soit 192», «40,7 % (98 500 votants pour 242 000 inscrits)»;
  /// - «192 places, soit 40 % des 480 places»;
  /// - «85 400 €, soit 40 % du coût des travaux (213 500 €)»;
  /// - «350 000 €, soit 35 % d’un coût total d’un million d’euros»;
  /// - «480 élèves, dont 192 demi-pensionnaires (40 %)»;
  /// - «sur les 319 communes, 121 (38 %) sont visées et 30 (9,4 %) exemptées»;
  /// - «1 520 dossiers ont été déposés ; 1 216 ont été acceptés, soit 80 %»;
  /// - «64 places sont libres sur 320, soit un taux d’occupation de 80 %», by what is left.
  static func triples(in sentence: FigureSentence) -> [ShareTriple] {
    guard sentence.figures.count >= 3, sentence.figures.contains(where: { $0.isShare }) else { return [] }
    return (0...(sentence.figures.count - 3)).flatMap { first in
      let links = sentence.links[first...].prefix(4)
      let three = sentence.figures[first...].prefix(3)
      return ordered(three, links).map { [$0] } ?? ofWholeBefore(first, in: sentence)
    }
  }

  // MARK: Three figures side by side

  private static func ordered(_ three: ArraySlice<Figure>, _ links: ArraySlice<Link>) -> ShareTriple? {
    let (a, b, c) = (three.startIndex, three.startIndex + 1, three.startIndex + 2)
    if three[c].isShare {
      let isJoined = joinsPartToWhole(links[b]) || leadsToWhole(links[b], three[a], three[b])
      return isJoined && concludes(links[c]) ? ShareTriple(part: three[a], whole: three[b], share: three[c], links[b], links[c]) : nil
    }
    if three[b].isShare {
      return namesWhole(three[b], links[b], links[c], closing: links[c + 1])
        ? ShareTriple(part: three[a], whole: three[c], share: three[b], links[b], links[c]) : nil
    }
    guard three[a].isShare else { return nil }
    if joinsPartToWhole(links[b]), links[c].contains("soit"), restates(links[c]) {
      return ShareTriple(part: three[c], whole: three[b], share: three[a], links[b], links[c], head: links[a])
    }
    let isResolved = links[b].ends(with: "(") || links[b].ends(with: ":") || links[b].ends(with: ",", "soit") && restates(links[b])
    return isResolved && joinsPartToWhole(links[c])
      ? ShareTriple(part: three[b], whole: three[c], share: three[a], links[b], links[c], head: links[a]) : nil
  }

  /// Whether the words around a third figure make it the whole that the share before it is taken of.
  private static func namesWhole(_ share: Figure, _ before: Link, _ after: Link, closing: Link) -> Bool {
    let isRestated = before.contains("soit") && restates(before)
    if isRestated, joinsPartToWhole(after) { return true }
    if isRestated, after.ends(with: "("), after.words.count <= 6, closing.begins(with: ")"), share.of != nil { return true }
    let isShareOfCost = isRestated || before.containsAny(of: RelationWords.amountingTo)
    let namesCost =
      after.containsAny(of: RelationWords.costs) || share.of.map { PrintedWords($0).containsAny(of: RelationWords.costs) } ?? false
    return isShareOfCost && namesCost && !after.containsAny("contre", "soit", ";", ")", "et")
      && (after.ends(with: "a") || after.ends(with: "de") || after.ends(with: "d") || after.ends(with: "("))
  }

  private static func joinsPartToWhole(_ link: Link) -> Bool {
    link.containsAny(of: RelationWords.partOf) && link.words.allSatisfy { RelationWords.partOfFillers.contains($0) }
  }

  /// «64 places sont libres sur 320», «1 216 ont été acceptés sur un total de 1 520 dossiers»: the same things, a few words apart.
  private static func leadsToWhole(_ link: Link, _ part: Figure, _ whole: Figure) -> Bool {
    guard let on = link.words.lastIndex(of: "sur"), link.words.count <= 8, !link.hasNumber else { return false }
    let isPlain = !link.containsAny(",", ";", ":", "(", ")", "et", "contre", "dont", "par", "plus")
    return isPlain && link.words[on...].allSatisfy { RelationWords.partOfFillers.contains($0) }
      && (whole.counted == nil || whole.hasNoun(of: part) || part.counted == nil)
  }

  /// «…, soit», «(», «: le taux de participation s’élève à».
  private static func concludes(_ link: Link) -> Bool {
    restates(link) || link.contains(":") && link.containsAny("taux", "part", "proportion") && !link.contains(";")
  }

  /// «…, soit», «(» or «, ce qui représente», with no other clause in between.
  static func restates(_ link: Link) -> Bool {
    (link.containsAny(of: RelationWords.restating) || link.contains("ce", "qui", "represente") || link.contains("ce", "qui", "correspond"))
      && !link.contains(";") && !link.contains("contre") && !link.contains("dont")
      && !link.containsAny(of: RelationWords.increases) && !link.containsAny(of: RelationWords.decreases)
  }

  // MARK: A whole, then a part of it in the next sentence

  /// «Le département compte 420 communes.» and, in the next sentence, «315 d’entre elles, soit 75 %».
  static func ofThem(_ pair: (before: FigureSentence, after: FigureSentence)) -> ShareTriple? {
    let counts = pair.before.figures.filter { $0.kind == .count }
    guard counts.count == 1, let whole = counts.first, pair.after.block == pair.before.block else { return nil }
    return pair.after.figures.indices.dropLast().lazy.compactMap { part in
      let (own, link) = (pair.after.figures[part], pair.after.links[part + 1])
      guard link.begins(with: "d", "entre"), restates(link), !link.hasNumber, own.of == whole.counted else { return nil }
      return ShareTriple(part: own, whole: whole, share: pair.after.figures[part + 1], link)
    }.first
  }

  // MARK: Parts that make a total

  /// «4 000 suffrages : 2 000 voix (50 %) pour …, 1 200 (30 %) … et 800 (20 %) …»: where parts make their total, the shares beside them are of it.
  static func ofSums(in sentence: FigureSentence) -> [ShareTriple] {
    guard sentence.figures.count >= 3, sentence.figures.contains(where: { $0.isPercentage }) else { return [] }
    let sums = SumGroup.groups(in: sentence).filter { Coherence.ofSum($0.parts, total: $0.total) == .coherent }
    return sums.flatMap { sum in
      sentence.figures.indices.dropLast().compactMap { part in
        let (own, share, link) = (sentence.figures[part], sentence.figures[part + 1], sentence.links[part + 1])
        guard share.isPercentage, !share.saysNoun, link.says("("), sentence.links[part + 2].begins(with: ")"),
          sum.parts.contains(where: { $0 === own })
        else { return nil }
        return ShareTriple(part: own, whole: sum.total, share: share, link)
      }
    }
  }

  // MARK: A cost, then what someone bears of it

  /// «Le coût total est de 3 200 000 €.» and, in the next sentence, «960 000 €, soit 30 % du montant total».
  static func ofCost(_ pair: (before: FigureSentence, after: FigureSentence)) -> ShareTriple? {
    let sums = pair.before.figures.indices.filter { pair.before.figures[$0].kind == .money }
    guard let whole = sums.first, sums.count == 1, pair.before.links[whole].containsAny(of: RelationWords.costs),
      pair.before.links[whole].contains("total") || pair.before.links[whole + 1].begins(with: "au", "total"),
      pair.after.block == pair.before.block || pair.after.block == pair.before.block + 1
    else { return nil }
    return pair.after.figures.indices.dropLast().lazy.compactMap { part in
      let (share, link) = (pair.after.figures[part + 1], pair.after.links[part + 1])
      guard restates(link), let of = share.of.map({ PrintedWords($0) }), of.containsAny("total", "totale"),
        of.containsAny(of: RelationWords.costs)
      else { return nil }
      return ShareTriple(part: pair.after.figures[part], whole: pair.before.figures[whole], share: share, link)
    }.first
  }

  // MARK: A whole, then parts with their shares

  /// The parts and shares that follow a whole, as long as nothing else comes in between.
  private static func ofWholeBefore(_ whole: Int, in sentence: FigureSentence) -> [ShareTriple] {
    guard sentence.figures[whole].isAmount else { return [] }
    var (triples, part): ([ShareTriple], Int) = ([], whole + 1)
    while part + 1 < sentence.figures.count, follows(part, whole: whole, in: sentence),
      let triple = ShareTriple(
        part: sentence.figures[part], whole: sentence.figures[whole], share: sentence.figures[part + 1], sentence.links[part],
        sentence.links[part + 1])
    {
      triples.append(triple)
      part += 2
    }
    return triples
  }

  private static func follows(_ part: Int, whole: Int, in sentence: FigureSentence) -> Bool {
    let (before, between, after) = (sentence.links[part], sentence.links[part + 1], sentence.links[part + 2])
    let isClosed = !between.ends(with: "(") || after.begins(with: ")")
    guard restates(between), isClosed, !sentence.figures[part + 1].saysNoun || sentence.figures[part + 1].isRatio else { return false }
    if isAnnounced(sentence.links[whole]) {
      return before.contains(",") && !before.contains(";") || part > whole + 1 && before.contains("et")
    }
    guard !before.hasNumber, !between.hasNumber, !before.containsAny("objectif", "objectifs", "cible", "prevision", "previsions") else {
      return false
    }
    let (first, second, share) = (sentence.figures[whole], sentence.figures[part], sentence.figures[part + 1])
    let isOfWhole = share.of.map { $0 == second.counted || PrintedWords($0).contains(PrintedWords(first.counted ?? "").words) } ?? true
    guard isOfWhole, let wholeValue = first.value, let value = second.value, value <= wholeValue else { return false }
    if before.endsNear("dont", within: 2) { return true }
    return (before.contains(";") || before.contains(",")) && leavesNounOut(second, first) && !before.contains("dont")
  }

  /// «Sur les 319 communes,», «Parmi les».
  private static func isAnnounced(_ link: Link) -> Bool { link.endsNear("sur", within: 3) || link.endsNear("parmi", within: 3) }

  /// «1 216 ont été acceptés» after «1 520 dossiers»: the same noun, not said again.
  private static func leavesNounOut(_ part: Figure, _ whole: Figure) -> Bool {
    part.hasNoun(of: whole) && part.counted.map { !part.text.hasSuffix($0) } ?? false
  }
}
