import Language
import Parsing
import Records

/// A change with the two levels that it goes from and to.
struct ChangeTriple {
  let from, to, change: FigureRecord
  let isIncrease: Bool

  private init?(from: FigureRecord, to: FigureRecord, change: FigureRecord, isIncrease: Bool?) {
    guard let isIncrease, from.isLevel, to.isLevel, from.isComparable(with: to), change.value != nil else { return nil }
    guard change.unit == "%" || change.unit == "pp" || change.unit == to.unit else { return nil }
    (self.from, self.to, self.change, self.isIncrease) = (from, to, change, isIncrease)
  }

  /// Whether the change is in percent of the first level; otherwise it is in the levels' own unit.
  var isRelative: Bool { change.unit == "%" && from.kind != .percent }

  // MARK: In sentences

  /// The triples of a document's sentences, each by a wording that leaves no doubt:
  ///
  /// - «de 1 200 à 1 500, soit + 25 %»;
  /// - «287 cas, contre 312 hier, soit 25 de moins»;
  /// - «214 patients (208 la veille, soit + 6)»;
  /// - «61 personnes, soit 14 de moins qu’en 2023 (75)»;
  /// - «en baisse de 8 % par rapport à 2022 (412 contre 448)»;
  /// - «en hausse de 12 %, avec 56 morts contre 50 en 2022»;
  /// - «… est de 298,4. Il était de 351,2 la semaine précédente, soit une baisse de 15 %».
  static func triples(in sentences: [FigureSentence]) -> [ChangeTriple] {
    let within = sentences.flatMap { sentence in
      sentence.runs(of: 3).compactMap { first, figures in triple(figures, sentence.links[first...(first + 3)].map { $0 }) }
    }
    let across = zip(sentences, sentences.dropFirst()).compactMap(acrossSentences)
    return within + across
  }

  private static func triple(_ figures: [FigureRecord], _ links: [Link]) -> ChangeTriple? {
    let (a, b, c) = (figures[0], figures[1], figures[2])
    if links[1].ends(with: "a"), !links[1].containsAny(of: [";", "soit"]), startsFrom(links[0]), announcesChange(links[2]) {
      return ChangeTriple(from: a, to: b, change: c, isIncrease: c.isIncrease(after: links[2]))
    }
    if links[1].words.suffix(4).contains("contre"), !links[1].contains(";"), announcesChange(links[2]) {
      return ChangeTriple(from: b, to: a, change: c, isIncrease: c.isIncrease(after: links[2]))
    }
    if links[1].ends(with: "("), links[2].contains("soit"), announcesChange(links[2]) {
      return ChangeTriple(from: b, to: a, change: c, isIncrease: c.isIncrease(after: links[2]))
    }
    if links[1].contains("soit"), announcesChange(links[1]), links[2].ends(with: "("), links[2].containsAny(of: ["que", "qu"]),
      links[3].begins(with: ")")
    {
      return ChangeTriple(from: c, to: a, change: b, isIncrease: b.isIncrease(after: links[1]))
    }
    if links[1].ends(with: "("), links[1].containsAny(of: ["rapport", "que", "qu"]), links[2].words == ["contre"] {
      return ChangeTriple(from: c, to: b, change: a, isIncrease: a.isIncrease(after: links[0]))
    }
    if links[1].begins(with: ",", "avec"), links[2].words.suffix(2).contains("contre"), !links[2].contains(";") {
      return ChangeTriple(from: c, to: b, change: a, isIncrease: a.isIncrease(after: links[0]))
    }
    return nil
  }

  private static func startsFrom(_ link: Link) -> Bool {
    link.words.suffix(2).contains("de") || link.words.suffix(2).contains("d")
  }

  /// «…, soit une hausse de», «(», «, en baisse de»: what follows restates the two levels before it.
  private static func announcesChange(_ link: Link) -> Bool {
    guard !link.contains(";"), !link.contains("dont"), !link.contains("contre") else { return false }
    return link.contains("soit") || link.ends(with: "(") || link.contains(",") && link.ends(with: "de") && link.contains("en")
  }

  private static let pronouns: Set<String> = ["il", "elle", "ils", "elles", "ce", "cette", "celui", "celle"]
  private static let pasts: Set<String> = ["etait", "etaient", "atteignait", "atteignaient", "elevait", "elevaient", "etablissait"]

  private static func acrossSentences(_ pair: (before: FigureSentence, after: FigureSentence)) -> ChangeTriple? {
    guard pair.before.block == pair.after.block, pair.after.figures.count >= 2, let opening = pair.after.links.first?.words,
      let first = opening.first, pronouns.contains(first), opening.contains(where: pasts.contains),
      let to = pair.before.figures.last(where: { $0.isLevel && $0.kind == pair.after.figures[0].kind })
    else { return nil }
    let link = pair.after.links[1]
    guard link.contains("soit"), announcesChange(link), sameRate(to, pair.after.figures[0]) else { return nil }
    let change = pair.after.figures[1]
    return ChangeTriple(from: aligned(pair.after.figures[0], to), to: to, change: change, isIncrease: change.isIncrease(after: link))
  }

  /// A rate may be said in full once («pour 100 000 habitants») and short the second time («pour 100 000»).
  private static func sameRate(_ a: FigureRecord, _ b: FigureRecord) -> Bool {
    guard let first = a.per, let second = b.per else { return a.per == b.per || a.kind == .rate }
    return first.hasPrefix(second) || second.hasPrefix(first)
  }

  private static func aligned(_ figure: FigureRecord, _ other: FigureRecord) -> FigureRecord {
    var figure = figure
    figure.per = other.per
    return figure
  }

  // MARK: In tables

  private static let changeHeadings: Set<String> = ["evolution", "variation", "evol", "var", "progression"]

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
        return ChangeTriple(from: before, to: after, change: change, isIncrease: change.isIncrease(after: Link("")))
      }
    }
  }

  private static func year(of heading: String) -> Int? {
    PrintedWords(heading).words.first { $0.utf8.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }.flatMap { Int($0) }
  }
}
