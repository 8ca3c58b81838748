import Language
import Parsing
import Records

/// A change with the two levels that it goes from and to.
struct ChangeTriple {
  let from, to, change: Figure
  let isIncrease: Bool

  private init?(from: Figure, to: Figure, change: Figure, isIncrease: Bool?) {
    guard let isIncrease, from.isLevel, to.isLevel, from.isComparable(with: to), change.value != nil else { return nil }
    guard change.unit == "%" || change.unit == "pp" || change.kind == .ratio || change.unit == to.unit else { return nil }
    (self.from, self.to, self.change, self.isIncrease) = (from, to, change, isIncrease)
  }

  /// Whether the change is in percent of the first level; otherwise it is in the levels' own unit.
  var isRelative: Bool { change.unit == "%" && from.kind != .percent }

  // MARK: In sentences

  /// The triples of a document's sentences, each by a wording that leaves no doubt:
  ///
  /// - «de 1 200 à 1 500, soit + 25 %»;
  /// - «recule de 22 %, passant de 820 à 640», «a doublé, passant de 12 à 25»;
  /// - «287 cas, contre 312 hier, soit 25 de moins»;
  /// - «118 rendez-vous dans 31 communes, contre 96, soit 22 de plus»;
  /// - «214 patients (208 la veille, soit + 6)»;
  /// - «61 personnes, soit 14 de moins qu’en 2023 (75)», «12,5 M€, en hausse de 25 % par rapport à 2022 (10 M€)»;
  /// - «en baisse de 8 % (412 contre 448)», «(36 en 2023 contre 32 en 2022)», «(32 en 2022, 36 en 2023)»;
  /// - «recule de 0,5 point, à 7,9 %, après 8,4 %»;
  /// - «en hausse de 12 %, avec 56 morts contre 50 en 2022», «augmente de 12 % : 56 en 2023, contre 50 un an plus tôt»;
  /// - «50 accidents en 2022 et 56 en 2023, soit une hausse de 12 %»;
  /// - «… est de 298,4. Il était de 351,2 la semaine précédente, soit une baisse de 15 %».
  static func triples(in sentences: [FigureSentence]) -> [ChangeTriple] {
    let within = sentences.flatMap { sentence in
      sentence.figures.count < 3
        ? [] : (0...(sentence.figures.count - 3)).compactMap { triple($0, in: sentence) ?? contrastApart($0, in: sentence) }
    }
    let across = zip(sentences, sentences.dropFirst()).compactMap(acrossSentences)
    return within + across
  }

  private static func triple(_ first: Int, in sentence: FigureSentence) -> ChangeTriple? {
    let (figures, links) = (sentence.figures[first...].prefix(3), sentence.links[first...].prefix(4))
    return changeLast(figures, links) ?? changeFirst(figures, links) ?? changeBetween(figures, links)
  }

  /// Two levels, then the change.
  private static func changeLast(_ figures: ArraySlice<Figure>, _ links: ArraySlice<Link>) -> ChangeTriple? {
    let (a, b, c) = (figures.startIndex, figures.startIndex + 1, figures.startIndex + 2)
    let (between, after) = (links[b], links[c])
    guard announcesChange(after), !isOfAnotherNumber(figures[c], figures[a], figures[b]) else { return nil }
    let isIncrease = figures[c].isIncrease(after: after)
    if between.ends(with: "a"), !between.containsAny(";", "soit"), startsFrom(links[a]) {
      return ChangeTriple(from: figures[a], to: figures[b], change: figures[c], isIncrease: isIncrease)
    }
    let isOfOneThing = figures[a].counted == nil || figures[b].counted == nil || figures[a].hasNoun(of: figures[b])
    if isOfOneThing, after.contains("soit"), !between.contains("("), let isEarlierFirst = years(between, after, closing: "soit") {
      let (from, to) = isEarlierFirst ? (a, b) : (b, a)
      return ChangeTriple(from: figures[from], to: figures[to], change: figures[c], isIncrease: isIncrease)
    }
    let isContrasted = between.endsNear("contre", within: 4) && !between.contains(";") && !isOfAnotherNoun(figures[b], figures[a])
    guard isContrasted || between.ends(with: "(") && after.contains("soit") else { return nil }
    return ChangeTriple(from: figures[b], to: figures[a], change: figures[c], isIncrease: isIncrease)
  }

  /// A level, something else beside it, the level that it is set against, then the change.
  private static func contrastApart(_ first: Int, in sentence: FigureSentence) -> ChangeTriple? {
    guard first + 3 < sentence.figures.count else { return nil }
    let (figures, links) = (sentence.figures[first...], sentence.links[first...])
    let (to, from, change) = (figures[first], figures[first + 2], figures[first + 3])
    guard links[first + 2].endsNear("contre", within: 2), !links[first + 1].containsAny(";", "dont"), !links[first + 2].contains(";"),
      announcesChange(links[first + 3]), isOfAnotherNoun(from, figures[first + 1]), from.hasNoun(of: to)
    else { return nil }
    return ChangeTriple(from: from, to: to, change: change, isIncrease: change.isIncrease(after: links[first + 3]))
  }

  /// «31 communes, contre 96»: whether a level that leaves its noun out counts something else.
  private static func isOfAnotherNoun(_ level: Figure, _ other: Figure) -> Bool {
    guard let noun = level.counted, other.counted != nil else { return false }
    return !level.text.hasSuffix(noun) && !level.hasNoun(of: other)
  }

  /// «…, soit une hausse de 20 % du nombre de demandes», of which the levels are none.
  private static func isOfAnotherNumber(_ change: Figure, _ first: Figure, _ second: Figure) -> Bool {
    let of = PrintedWords(change.of ?? "").words
    guard of.first == "nombre", let noun = of.dropFirst().first(where: { $0 != "de" && $0 != "d" }) else { return false }
    return ![first, second].contains { $0.headNoun == noun }
  }

  /// The change, then two levels.
  private static func changeFirst(_ figures: ArraySlice<Figure>, _ links: ArraySlice<Link>) -> ChangeTriple? {
    let (a, b, c) = (figures.startIndex, figures.startIndex + 1, figures.startIndex + 2)
    let (between, after) = (links[b], links[c])
    guard let isIncrease = figures[a].isIncrease(after: links[a]), !after.contains(";"), !between.containsAny("dont", ";", "notamment")
    else { return nil }
    if between.contains(":") {
      guard between.ends(with: ":"), after.endsNear("contre", within: 2), isSubject(figures[b], of: links[a]) else { return nil }
      return ChangeTriple(from: figures[c], to: figures[b], change: figures[a], isIncrease: isIncrease)
    }
    if between.contains("passant") || between.says("(", "de") || between.says(",", "de"), startsFrom(between), after.ends(with: "a"),
      !after.contains("soit")
    {
      return ChangeTriple(from: figures[b], to: figures[c], change: figures[a], isIncrease: isIncrease)
    }
    if between.ends(with: "("), let order = years(after, links[c + 1]) {
      return ChangeTriple(from: figures[order ? b : c], to: figures[order ? c : b], change: figures[a], isIncrease: isIncrease)
    }
    let isContrasted = after.endsNear("contre", within: 3) && after.words.count <= 6 && between.ends(with: "(")
    let isCompanion = between.begins(with: ",", "avec") && after.endsNear("contre", within: 2)
    let isOutcome = between.begins(with: ",") || between.contains(",")
    let isResult = isOutcome && between.ends(with: "a") && (after.endsNear("apres", within: 2) || after.endsNear("contre", within: 2))
    guard isContrasted || isCompanion || isResult else { return nil }
    return ChangeTriple(from: figures[c], to: figures[b], change: figures[a], isIncrease: isIncrease)
  }

  /// «Les vols reculent de 12 % : 220 vols, contre 250»: whether what is counted is what changes; so it is where no noun is said.
  private static func isSubject(_ level: Figure, of link: Link) -> Bool {
    level.headNoun.map { link.contains($0) || $0 == "faits" || $0 == "cas" } ?? true
  }

  /// «50 accidents en 2022 et 56 en 2023, soit»: whether the earlier level stands first.
  private static func years(_ between: Link, _ after: Link, closing word: FoldedWord) -> Bool? {
    guard between.words.count <= 8, !between.containsAny("contre", "dont", ";", ":"), let end = after.words.firstIndex(of: word),
      after.words[..<end].count <= 4, after.begins(with: "en"), between.contains("en"), let first = between.year, let second = after.year,
      first != second
    else { return nil }
    return first < second
  }

  /// «(32 en 2022, 36 en 2023)»: whether the earlier level stands first; `nil` where the two years are not both said.
  private static func years(_ between: Link, _ after: Link) -> Bool? {
    guard !between.contains("contre"), after.words.count > 2, let first = between.year, let second = after.year, first != second,
      after.begins(with: "en"), between.begins(with: "en")
    else { return nil }
    return first < second
  }

  /// The level reached, the change, then the level before.
  private static func changeBetween(_ figures: ArraySlice<Figure>, _ links: ArraySlice<Link>) -> ChangeTriple? {
    let (a, b, c) = (figures.startIndex, figures.startIndex + 1, figures.startIndex + 2)
    let (before, after) = (links[b], links[c])
    let isResult =
      before.contains("soit") && after.containsAny("que", "qu") || before.ends(with: "de") && after.contains("par", "rapport", "a")
    guard isResult, announcesChange(before), after.ends(with: "("), !after.contains(","), links[c + 1].begins(with: ")") else { return nil }
    return ChangeTriple(from: figures[c], to: figures[a], change: figures[b], isIncrease: figures[b].isIncrease(after: before))
  }

  private static func startsFrom(_ link: Link) -> Bool { link.endsNear("de", within: 2) || link.endsNear("d", within: 2) }

  /// «…, soit une hausse de», «(», «, en baisse de»: what follows restates the two levels before it.
  private static func announcesChange(_ link: Link) -> Bool {
    guard !link.contains(";"), !link.contains("dont"), !link.contains("contre") else { return false }
    return link.contains("soit") || link.ends(with: "(") || link.contains(",") && link.ends(with: "de") && link.contains("en")
  }

  private static let pronouns: WordSet = ["il", "elle", "ils", "elles", "ce", "cette", "celui", "celle"]
  private static let pasts: WordSet = ["etait", "etaient", "atteignait", "atteignaient", "elevait", "elevaient", "etablissait"]

  private static func acrossSentences(_ pair: (before: FigureSentence, after: FigureSentence)) -> ChangeTriple? {
    guard pair.before.block == pair.after.block, pair.after.figures.count >= 2, let opening = pair.after.links.first?.words,
      let first = opening.first, pronouns.contains(first), opening.contains(where: pasts.contains),
      let to = pair.before.figures.last(where: { $0.isLevel && $0.kind == pair.after.figures[0].kind })
    else { return nil }
    let link = pair.after.links[1]
    guard link.contains("soit"), announcesChange(link), sameRate(to, pair.after.figures[0]) else { return nil }
    let change = pair.after.figures[1]
    return ChangeTriple(from: pair.after.figures[0].with(\.per, to.per), to: to, change: change, isIncrease: change.isIncrease(after: link))
  }

  /// A rate may be said in full once («pour 100 000 habitants») and short the second time («pour 100 000»).
  private static func sameRate(_ a: Figure, _ b: Figure) -> Bool {
    guard let first = a.per, let second = b.per else { return a.per == b.per || a.kind == .rate }
    return first.hasPrefix(second) || second.hasPrefix(first)
  }

  // MARK: In tables

  private static let changeHeadings: WordSet = ["evolution", "variation", "evol", "var", "progression"]

  /// The triples of a table whose headings are two periods and their «Évolution», side by side.
  static func triples(in table: FigureTable) -> [ChangeTriple] {
    table.columns.dropFirst(2).flatMap { column -> [ChangeTriple] in
      guard PrintedWords(table.heading(ofColumn: column)).containsAny(of: changeHeadings),
        let left = year(of: table.heading(ofColumn: column - 2)), let right = year(of: table.heading(ofColumn: column - 1))
      else { return [] }
      let (from, to) = left <= right ? (column - 2, column - 1) : (column - 1, column - 2)
      return table.bodyRows.compactMap { row in
        guard let before = table.figure(row, from), let after = table.figure(row, to), let change = table.figure(row, column) else {
          return nil
        }
        return ChangeTriple(from: before, to: after, change: change, isIncrease: change.isIncrease(after: .none))
      }
    }
  }

  private static func year(of heading: String) -> Int? {
    PrintedWords(heading).words.lazy.compactMap(\.number).first { (1900...2099).contains($0) }
  }
}
