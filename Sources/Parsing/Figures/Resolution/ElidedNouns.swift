import Documents
import Language

/// Restores the noun of a number that stands without it, and writes out the others.
///
/// The noun comes from what follows («31 des 52 bornes»), from a label before («Salariés : 95 000», «le nombre d’accidents s’élève à 412»), from the
/// figure before («40 contrôlés, dont 12 …») or the sentence that a list hangs on, or from the subject of the sentence («Les cas sont passés de 12 à 15»)
/// or of the one before («Les canards sont malades. On en a abattu 300»).
enum ElidedNouns {
  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices {
      if let range = figures[index].countedTokens, figures[index].counted == nil {
        figures[index].counted = written(range, before: index, figures, tokens)
      }
    }
    ListedParts.resolve(&figures, in: tokens)
    for index in figures.indices where figures[index].cell == nil {
      if figures[index].isBare, let noun = noun(of: index, figures, tokens) {
        figures[index].counted = completed(noun, figures[index], tokens)
      }
      if figures[index].counted == nil, figures[index].kind == .rank {
        figures[index].counted = NounLabels.noun(beside: figures[index], in: tokens)
      }
      if figures[index].counted == nil, figures[index].kind == .rank || figures[index].kind == .rate { takeFromLike(index, &figures) }
    }
  }

  // MARK: Written nouns

  /// The noun as written; an adjective alone takes the noun of the figure before: «13 nouveaux» élèves, but «310 arrestations, dont 48 mineurs».
  private static func written(_ range: Range<Int>, before index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String {
    let text = tokens.text(range)
    guard isAdjectiveOnly(range, tokens) || followsAdjective(range, index, figures, tokens),
      let noun = precedingHead(index, figures, tokens),
      tokens.canShareGender(range.lowerBound, noun)
    else { return text }
    let head = tokens.text(noun)
    let isBefore = tokens.isWord(range.lowerBound, in: NounWords.prenominal)
    if isBefore { return text + " " + head }
    let isOne = figures[index].value == ExactDecimal(1) && head.hasSuffix("s")
    let isMany = tokens.morphology(range.lowerBound).contains(.plural) && !tokens.morphology(noun).contains(.plural)
    return (isOne ? String(head.dropLast()) : isMany ? FrenchPlural.of(head) : head) + " " + text
  }

  /// «97 défavorables, 52 favorables et 15 neutres»: an adjective like those before it, though a noun too.
  private static func followsAdjective(_ range: Range<Int>, _ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> Bool {
    guard index > 0, range.count == 1, tokens.morphology(range.lowerBound).contains(.adjective),
      let before = figures[index - 1].countedTokens
    else { return false }
    let joint = figures[index - 1].end
    return figures[index].first == joint + 1 && (tokens.isMark(joint, .comma) || tokens.isWord(joint, in: NounWords.conjunctions))
      && isAdjectiveOnly(before, tokens)
  }

  static func isAdjectiveOnly(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    let bits = tokens.morphology(range.lowerBound)
    if tokens.isWord(range.lowerBound, in: NounWords.persons) || tokens.isWord(range.lowerBound, in: NounWords.animals) { return false }
    if range.count == 1, bits.contains(.adjective), !bits.contains(.participle),
      tokens.isWord(range.lowerBound - 2, in: LinkWords.including)
    {
      return true
    }
    if range.count == 2, bits.contains(.participle), !bits.contains(.noun),
      tokens.morphology(range.lowerBound + 1).contains(.adjective)
    {
      return true
    }
    return range.count == 1
      && (tokens.isWord(range.lowerBound, in: NounWords.prenominal)
        || !bits.isEmpty && !bits.contains(.noun) && !bits.contains(.properNoun))
  }

  private static func precedingHead(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> Int? {
    let whole = divided(at: index, figures, tokens)
    for before in figures[..<(whole.map { $0 + 1 } ?? index)].reversed().prefix(4) where isNear(before, figures[index], tokens) {
      guard let range = before.countedTokens ?? before.ofTokens, !isAdjectiveOnly(range, tokens) else { continue }
      return range.first { !tokens.isWord($0, in: NounWords.prenominal) } ?? range.lowerBound
    }
    return nil
  }

  /// «188 personnes secourues : 131 blessées, 52 indemnes et cinq décédées»: the count before the colon, where each after it names a state.
  private static func divided(at index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> Int? {
    let sentence = figures[index].sentence
    guard !tokens.isWord(figures[index].first - 1, in: LinkWords.including),
      let colon = (sentence.lowerBound..<max(sentence.lowerBound, figures[index].first)).last(where: { tokens.isMark($0, .colon) }),
      let whole = figures[..<index].lastIndex(where: { $0.first < colon }), sentence.contains(figures[whole].first),
      figures[whole].kind == .count, figures[whole + 1..<index].allSatisfy({ isState($0, tokens) })
    else { return nil }
    return whole
  }

  /// «52 victimes : 6 décédées, 14 en urgence»: what is divided, after a part that names a state.
  private static func nounDivided(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    guard let whole = divided(at: index, figures, tokens), figures[whole + 1..<index].contains(where: { $0.countedTokens != nil }) else {
      return nil
    }
    return figures[whole].counted
  }

  private static func isState(_ figure: FigureMention, _ tokens: Tokens) -> Bool {
    guard let noun = figure.countedTokens else { return figure.kind == .count && figure.unit == nil }
    return noun.count == 1 && !tokens.morphology(noun.lowerBound).isDisjoint(with: [.adjective, .participle])
  }

  // MARK: Missing nouns

  /// «46 cas importés de dengue, 9 de chikungunya»: the complement is its own.
  private static func completed(_ noun: String, _ figure: FigureMention, _ tokens: Tokens) -> String {
    guard tokens.value(figure.end, in: NounWords.prepositions) == 0, tokens.morphology(figure.end + 1).isDisjoint(with: .functionWord),
      let own = NounPhrase(isPlural: nil, depth: 1).read(at: figure.end + 1, in: tokens),
      !own.contains(where: { tokens.isWord($0, in: NounWords.territories) || tokens.claim(of: $0) != nil }),
      let end = [" de ", " d’", " d'"].compactMap({ noun.ranges(of: $0).last?.lowerBound }).max()
    else { return noun }
    return noun[..<end] + " " + tokens.text(figure.end..<own.upperBound)
  }

  private static func noun(of index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    besideIt(index, figures, tokens) ?? subject(of: index, figures, tokens) ?? nounDivided(index, figures, tokens)
      ?? PartsOfCounts.base(of: index, figures, tokens) ?? nounBefore(index, figures, tokens)
      ?? NounSubjects.ofSentence(of: figures[index], in: tokens)
  }

  /// The noun of what it is a part of, is set against or is labelled with.
  private static func besideIt(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    followingNoun(index, figures, tokens) ?? Comparisons.noun(of: index, figures, in: tokens)
      ?? NounLabels.noun(before: figures[index], in: tokens)
  }

  /// The noun that a subject gives, of its sentence or of the one before.
  private static func subject(of index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    NounSubjects.ofTransition(to: figures[index], in: tokens) ?? NounSubjects.ofTheirNumber(index, figures, in: tokens)
      ?? NounSubjects.antecedent(of: index, figures, in: tokens)
  }

  /// «31 des 52 bornes», «23 sur les 40 agents».
  private static func followingNoun(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    guard index + 1 < figures.count, figures[index + 1].kind == .count, figures[index + 1].first - figures[index].end <= 2 else {
      return nil
    }
    let isPartitive = tokens.isWord(figures[index].end, in: partitives) || tokens.isWord(figures[index].end + 1, in: demonstratives)
    return isPartitive ? figures[index + 1].counted : nil
  }

  private static let partitives = WordClass("partitive", ["des", "sur"])
  private static let demonstratives = WordClass("demonstrative", ["ces", "nos", "ses", "leurs"])

  /// The noun of the count before, in the paragraph or in the list with its introduction.
  private static func nounBefore(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    let isLabelled = tokens.isMark(figures[index].first - 1, .colon) && tokens.block(of: figures[index].first).role == .listItem
    for before in figures[..<index].reversed().prefix(8) where isNear(before, figures[index], tokens) {
      let isSameBlock = tokens.blocks[before.first] == tokens.blocks[figures[index].first]
      if isLabelled, isSameBlock || tokens.has(figures[index].first - 2, .capital) && isTerritory(before, tokens) { continue }
      if !isSameBlock, tokens.isWord(before.first - 1, in: LinkWords.resulting) { continue }
      if isSameBlock, isAside(before, tokens), !isAside(figures[index], tokens) { continue }
      if before.kind == .count || before.kind == .rank, let counted = before.counted { return inNumber(counted, before, figures[index]) }
      if before.kind == .ratio, let whole = before.of ?? before.ofTokens.map({ tokens.text($0) }) { return whole }
    }
    return nil
  }

  /// «Les dix communes les plus peuplées», then «Lille : 238 695»: what the labels name.
  private static func isTerritory(_ figure: FigureMention, _ tokens: Tokens) -> Bool {
    figure.countedTokens.map { tokens.isWord($0.lowerBound, in: NounWords.territories) } ?? false
  }

  /// «sept aires (166 places) sont ouvertes; trois …»: in parentheses by itself.
  private static func isAside(_ figure: FigureMention, _ tokens: Tokens) -> Bool {
    tokens.isMark(figure.first - 1, .openParenthesis) && tokens.isMark(figure.end, .closeParenthesis)
  }

  /// «la sixième victime, contre quatre en 2023»: of one, the noun is put in the plural for several.
  private static func inNumber(_ noun: String, _ one: FigureMention, _ figure: FigureMention) -> String {
    let isOne = one.kind == .rank || one.kind == .count && one.value == ExactDecimal(1)
    return isOne && figure.value.map { $0 >= ExactDecimal(2) } == true ? FrenchPlural.of(noun) : noun
  }

  /// Whether two figures stand in one paragraph, or in one list and the sentence before it.
  private static func isNear(_ before: FigureMention, _ figure: FigureMention, _ tokens: Tokens) -> Bool {
    let (first, last) = (Int(tokens.blocks[before.first]), Int(tokens.blocks[figure.first]))
    if first == last { return true }
    let blocks = tokens.document.blocks
    guard last - first < 8, blocks[last].role == .listItem else { return false }
    return blocks[(first + 1)...last].allSatisfy { $0.role == .listItem }
  }

  /// A rank or rate without a noun is of the last one’s: «premier port de France et deuxième d’Europe».
  private static func takeFromLike(_ index: Int, _ figures: inout [FigureMention]) {
    guard let before = figures[..<index].reversed().prefix(3).first(where: { $0.kind == figures[index].kind && $0.counted != nil }) else {
      return
    }
    figures[index].counted = before.counted
    if let per = before.per, figures[index].per.map({ per.hasPrefix($0) }) == true { figures[index].per = per }
  }
}
