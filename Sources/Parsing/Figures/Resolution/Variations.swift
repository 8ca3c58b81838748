import Language

/// Gives a figure its direction from the words before it: «en hausse de 12 %», «recule de 2,3 %», «une baisse moyenne de 4 points».
enum Variations {
  private static let links = WordClass("link", ["de", "d", "par"])

  /// «a diminué des deux tiers».
  private static let articledLinks = WordClass("link with an article", ["des", "du"])

  /// Verbs that take the variation as their object: «gagner 8,3 points».
  private static let gains = WordClass(
    "gain",
    ["gagne": 1, "gagné": 1, "gagner": 1, "gagnent": 1, "gagnera": 1, "perd": 0, "perdu": 0, "perdre": 0, "perdent": 0, "perdra": 0])

  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for (index, figure) in figures.enumerated() where figure.direction == nil && canVary(figure) && !isAgent(figure, tokens) {
      if index + 1 < figures.count, startsTransition(figure, figures[index + 1], tokens) { continue }
      let floor = index > 0 ? figures[index - 1].end : 0
      if let direction = direction(of: figure, floor: floor, in: tokens) ?? subject(of: figure, floor: floor, in: tokens) {
        figure.direction = direction
      } else if tokens.isWord(figure.first - 1, in: links),
        let before = figures[..<index].suffix(3).last(where: { $0.kind == figure.kind && $0.unit == figure.unit }),
        isJoined(before, figure, tokens)
      {
        figure.direction = before.direction
      }
    }
  }

  /// «de 90 à 80 km/h»: where a transition starts.
  private static func startsTransition(_ figure: FigureMention, _ next: FigureMention, _ tokens: Tokens) -> Bool {
    next.first == figure.end + 1 && next.unit == figure.unit && tokens.isWord(figure.end, in: to)
  }

  private static let to = WordClass("to", ["à", "au"])

  private static func canVary(_ figure: FigureMention) -> Bool {
    figure.kind != .rank && figure.kind != .edition && figure.kind != .age && figure.cell == nil
  }

  /// «renforcé par trois unités»: what does it, not by how much.
  private static func isAgent(_ figure: FigureMention, _ tokens: Tokens) -> Bool {
    figure.kind == .count && tokens.isWord(figure.first - 1, in: agents)
  }

  private static let agents = WordClass("before an agent", ["par"])

  /// «de 10 % en 2022 et de 12 % en 2023»: the second «de», which stands before the figure, has the first one's verb.
  private static func isJoined(_ before: FigureMention, _ figure: FigureMention, _ tokens: Tokens) -> Bool {
    before.direction != nil
      && figure.first - before.end < (saysSame(before.end..<figure.first, tokens) || isSecond(figure, tokens) ? 16 : 10)
      && (before.end..<figure.first).contains { tokens.isWord($0, in: NounWords.conjunctions) || tokens.isMark($0, .comma) }
  }

  /// «augmente de 1,4 % (soit 270 personnes) et de 3,1 %».
  private static func isSecond(_ figure: FigureMention, _ tokens: Tokens) -> Bool {
    tokens.isWord(figure.first - 2, in: NounWords.conjunctions)
  }

  /// «La hausse des prix est de 5 %», «Cette baisse atteint 12 %».
  private static func subject(of figure: FigureMention, floor: Int, in tokens: Tokens) -> FigureDirection? {
    guard figure.kind == .percent || figure.kind == .ratio else { return nil }
    var isSaid = false
    for token in (max(floor, figure.first - 10)..<max(floor, figure.first)).reversed() {
      guard tokens.has(token, .word) else { return nil }
      if tokens.isWord(token, in: copulas) { isSaid = true }
      if isSaid, let way = tokens.value(token, in: changes), tokens.isWord(token - 1, in: determiners) {
        return way == 1 ? .increase : .decrease
      }
    }
    return nil
  }

  private static let copulas = WordClass("copula", ["est", "était", "sera", "serait", "atteint", "atteignait", "élève", "établit"])
  private static let determiners = WordClass("determiner", ["la", "le", "l", "cette", "ce"])
  private static let changes = WordClass(
    "change",
    [
      "hausse": 1, "augmentation": 1, "progression": 1, "croissance": 1, "accroissement": 1, "baisse": 0, "diminution": 0, "recul": 0,
      "chute": 0, "repli": 0,
    ])

  /// «diminue de 3 % (487 contre 502) et celui des blessés de 5 %».
  private static func saysSame(_ words: Range<Int>, _ tokens: Tokens) -> Bool {
    words.count < 16 && words.contains { tokens.isWord($0, in: pronouns) }
  }

  private static let pronouns = WordClass("pronoun", ["celui", "celle", "ceux", "celles"])

  private static func direction(of figure: FigureMention, floor: Int, in tokens: Tokens) -> FigureDirection? {
    let first = tokens.isWord(figure.first, in: links) ? figure.first + 1 : figure.first
    if let way = tokens.value(first - 1, in: gains) { return way == 1 ? .increase : .decrease }
    guard tokens.isWord(first - 1, in: links) || figure.kind == .ratio && tokens.isWord(first - 1, in: articledLinks) else { return nil }
    var token = first - 2
    var steps = 0
    while token >= floor, steps < 9, tokens.has(token, .word) || tokens.isMark(token, .comma),
      !tokens.has(token, .number) || tokens.claim(of: token) == .date
    {
      if let way = tokens.value(token, in: VariationWords.movements) {
        return tokens.value(token, in: VariationWords.transitions) == nil ? (way == 1 ? .increase : .decrease) : nil
      }
      if isBarrier(token, tokens) { return nil }
      token -= 1
      steps += 1
    }
    return nil
  }

  /// A word that ends the reach of a movement: another verb, a relative.
  private static func isBarrier(_ token: Int, _ tokens: Tokens) -> Bool {
    if tokens.isWord(token, in: barriers) { return true }
    let bits = tokens.morphology(token)
    return bits.contains(.verb) && bits.isDisjoint(with: [.noun, .adjective, .adverb, .functionWord, .participle])
  }

  private static let barriers = WordClass("barrier", ["qui", "que", "dont", "où", "est", "sont", "soit", "et", "mais", "avec", "pour"])
}
