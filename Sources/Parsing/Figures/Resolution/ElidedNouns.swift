import Language

/// Restores the noun of a number that stands without it, and writes out the others.
///
/// The noun comes from what follows («27 des 45 points»), from a label before («Salariés : 95 000», «le nombre d’accidents s’élève à 412»), from the
/// figure before («40 contrôlés, dont 12 …»), or from the subject of the sentence («Les cas sont passés de 12 à 15»).
enum ElidedNouns {
  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices {
      if let range = figures[index].countedTokens, figures[index].counted == nil { figures[index].counted = written(range, before: index, figures, tokens) }
    }
    for index in figures.indices where figures[index].isBare && figures[index].cell == nil {
      if let noun = noun(of: index, figures, tokens) { figures[index].counted = noun }
    }
  }

  // MARK: Written nouns

  /// The noun as written; an adjective alone takes the noun of the figure before: «44 nouveaux» donneurs.
  private static func written(_ range: Range<Int>, before index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String {
    let text = tokens.text(range)
    guard isAdjectiveOnly(range, tokens), let head = precedingNoun(index, figures, tokens)?.head else { return text }
    let isBefore = tokens.isWord(range.lowerBound, in: NounWords.prenominal)
    return isBefore ? text + " " + tokens.text(head) : tokens.text(head) + " " + text
  }

  private static func isAdjectiveOnly(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    range.count == 1 && (tokens.isWord(range.lowerBound, in: NounWords.prenominal) || !tokens.morphology(range.lowerBound).isEmpty && !tokens.morphology(range.lowerBound).contains(.noun))
  }

  private static func precedingNoun(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> (range: Range<Int>, head: Int)? {
    for before in figures[..<index].reversed().prefix(4) {
      guard tokens.blocks[before.first] == tokens.blocks[figures[index].first] else { return nil }
      guard let range = before.countedTokens ?? before.ofTokens, !isAdjectiveOnly(range, tokens) else { continue }
      let head = range.first { !tokens.isWord($0, in: NounWords.prenominal) } ?? range.lowerBound
      return (range, head)
    }
    return nil
  }

  // MARK: Missing nouns

  private static func noun(of index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    let figure = figures[index]
    return followingNoun(index, figures, tokens) ?? label(figure, tokens) ?? subjectOfNumber(figure, index, figures, tokens)
      ?? nounBefore(index, figures, tokens) ?? sentenceSubject(figure, tokens)
  }

  /// «27 des 45 points», «23 sur les 40 agents».
  private static func followingNoun(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    guard index + 1 < figures.count, figures[index + 1].kind == .count, figures[index + 1].first - figures[index].end <= 2 else { return nil }
    let joint = figures[index].end
    guard tokens.isWord(joint, in: partitives) else { return nil }
    return figures[index + 1].counted
  }

  private static let partitives = WordClass("partitive", ["des", "sur", "de"])

  /// «Salariés : 95 000», «Nombre de places – 120».
  private static func label(_ figure: FigureMention, _ tokens: Tokens) -> String? {
    let colon = figure.first - 1
    guard tokens.isMark(colon, .colon, .equals) || tokens.isMark(colon, .dash) else { return nil }
    let sentence = tokens.sentence(around: max(colon - 1, 0))
    return (max(sentence.lowerBound, colon - 8)..<colon).lazy.compactMap { start -> String? in
      guard start == sentence.lowerBound || tokens.has(start - 1, .mark) || tokens.isWord(start - 1, in: determiners) else { return nil }
      if tokens.isWord(start, in: numberNouns) { return nounOfNumber(start, tokens).map { tokens.text($0) } }
      guard let range = NounPhrase(isPlural: nil, includesTerritories: true).read(at: start, in: tokens), range.upperBound >= colon - 5 else { return nil }
      return tokens.text(range)
    }.first
  }

  private static let determiners = WordClass("determiner", ["les", "la", "le", "l", "des"])
  private static let numberNouns = WordClass("number noun", ["nombre", "total", "effectif", "chiffre", "nombres"])

  /// «le nombre d’accidents s’élève à 412».
  private static func subjectOfNumber(_ figure: FigureMention, _ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    let sentence = tokens.sentence(around: figure.first)
    for token in (sentence.lowerBound..<figure.first).reversed() where tokens.isWord(token, in: numberNouns) {
      if let range = nounOfNumber(token, tokens), range.upperBound <= figure.first { return tokens.text(range) }
    }
    return nil
  }

  private static func nounOfNumber(_ token: Int, _ tokens: Tokens) -> Range<Int>? {
    var at = token + 1
    if tokens.morphology(at).contains(.adjective), tokens.value(at, in: NounWords.prepositions) == nil { at += 1 }
    guard let preposition = tokens.value(at, in: NounWords.prepositions), preposition < 2 else { return nil }
    return NounPhrase(isPlural: nil).read(at: at + 1, in: tokens)
  }

  /// The noun of the count before, in the sentence or the paragraph.
  private static func nounBefore(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    let block = tokens.blocks[figures[index].first]
    for before in figures[..<index].reversed().prefix(6) {
      guard tokens.blocks[before.first] == block else { return nil }
      if before.kind == .count || before.kind == .rank, let counted = before.counted { return counted }
    }
    return nil
  }

  /// «Les dépistages positifs sont passés de 1 640 à 1 886.»
  private static func sentenceSubject(_ figure: FigureMention, _ tokens: Tokens) -> String? {
    let sentence = tokens.sentence(around: figure.first)
    for token in sentence where token + 1 < figure.first && tokens.isWord(token, in: plurals) {
      if let range = NounPhrase(isPlural: true).read(at: token + 1, in: tokens), range.upperBound <= figure.first { return tokens.text(range) }
    }
    return nil
  }

  private static let plurals = WordClass("plural determiner", ["les", "ces", "ses", "leurs", "nos"])
}
