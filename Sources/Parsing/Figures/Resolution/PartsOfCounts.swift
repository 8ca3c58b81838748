import Language

/// Gives a count the whole that it is a part of: «412 interpellations, dont 63 mineurs», «sur 240 dossiers déposés, 198 sont acceptés», «31 des 52 bornes».
enum PartsOfCounts {
  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices where figures[index].kind == .count && figures[index].of == nil && figures[index].cell == nil {
      figures[index].of = whole(of: index, figures, tokens)
      if figures[index].of == nil { resolveOutOf(index, &figures, tokens) }
    }
  }

  private static func whole(of index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    wholeBefore(index, figures, tokens) ?? base(of: index, figures, tokens) ?? coordinated(index, figures, tokens)
      ?? ofThem(index, figures, tokens)
  }

  /// «845 demandes, dont 27 % en ligne», «81 entreprises, pour 58 % bretonnes»: the count before «dont».
  static func wholeBefore(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    let word = figures[index].first - 1
    guard index > 0, tokens.isWord(word, in: LinkWords.including) || tokens.isWord(word, in: share) && tokens.isMark(word - 1, .comma)
    else {
      return nil
    }
    let sentence = figures[index].sentence
    let before = figures[..<index].last { $0.of == nil || $0.kind != .count }
    guard let before, before.kind == .count, sentence.contains(before.first) else { return nil }
    return before.counted
  }

  /// Whether a figure stands after «dont», by itself or with others.
  static func isPart(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> Bool {
    if tokens.isWord(figures[index].first - 1, in: LinkWords.including) { return true }
    return index > 0 && isJoined(index, figures, tokens) && isPart(index - 1, figures, tokens)
  }

  /// «onze outrages | et six dégradations», «cinq à Dole | , quatre à Lons | et trois à Morez»; «, et» ends the parts.
  private static func isJoined(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> Bool {
    let (joint, last) = (figures[index].first - 1, figures[index - 1].end)
    let isBare =
      figures[index].countedTokens == nil && joint >= last && joint - last < 6 && (last..<joint).allSatisfy { tokens.has($0, .word) }
    if tokens.isMark(joint, .comma) { return isBare || joint == last && hasNoun(figures[index - 1], tokens) }
    let isComplement = (1...3).contains(joint - last) && tokens.value(last, in: NounWords.prepositions).map { $0 < 2 } ?? false
    return tokens.isWord(joint, in: NounWords.conjunctions) && (joint == last || isBare || isComplement)
  }

  /// Whether it has a noun of its own, no adjective alone: after «dont 2 graves,» something else is counted.
  private static func hasNoun(_ figure: FigureMention, _ tokens: Tokens) -> Bool {
    figure.countedTokens.map { !ElidedNouns.isAdjectiveOnly($0, tokens) } ?? false
  }

  private static let share = WordClass("share", ["pour"])

  /// Of what the parts before it are.
  private static func coordinated(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    index > 0 && isJoined(index, figures, tokens) && isPart(index, figures, tokens) && figures[index - 1].kind == .count
      ? figures[index - 1].of : nil
  }

  /// «Sur les 64 logements visités, cinquante …»: bare numbers of a sentence that begins with its base.
  static func base(of index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    guard figures[index].countedTokens.map({ ElidedNouns.isAdjectiveOnly($0, tokens) }) ?? true else { return nil }
    let sentence = figures[index].sentence
    let base = figures[..<index].reversed().prefix(6).first { isBase($0, tokens) && $0.kind == .count }
    guard let base, base.first - sentence.lowerBound <= 5, sentence.contains(base.first) else { return nil }
    return base.counted
  }

  /// «Sur les 1 500 contrôles, …».
  static func isBase(_ figure: FigureMention, _ tokens: Tokens) -> Bool {
    var before = tokens.isWord(figure.first - 1, in: articles) ? figure.first - 2 : figure.first - 1
    if tokens.value(before, in: NounWords.prepositions) == 0, tokens.isWord(before - 1, in: totals) { before -= 3 }
    return tokens.isWord(before, in: bases)
  }

  /// «sur un total de 312 places».
  private static let totals = WordClass("total", ["total", "ensemble"])

  private static let articles = WordClass("article", ["les", "ces"])
  private static let bases = WordClass("base", ["sur", "parmi"])

  /// «douze d’entre elles», «parmi eux, trois mineurs».
  private static func ofThem(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    let end = figures[index].end
    let pronoun = tokens.isMark(figures[index].first - 1, .comma) ? figures[index].first - 2 : figures[index].first - 1
    if tokens.isWord(pronoun, in: them), tokens.isWord(pronoun - 1, in: bases) {
      return figures[..<index].last { $0.kind == .count && tokens.blocks[$0.first] == tokens.blocks[pronoun] }?.counted
    }
    return tokens.isWord(end + 1, in: among) && tokens.isWord(end + 2, in: them) ? figures[index].counted : nil
  }

  private static let among = WordClass("among", ["entre"])
  private static let them = WordClass("them", ["eux", "elles"])

  /// «31 des 52 bornes», «23 sur les 40 agents», «64 places libres sur 320»: the part and the whole are of one noun.
  private static func resolveOutOf(_ index: Int, _ figures: inout [FigureMention], _ tokens: Tokens) {
    guard index + 1 < figures.count, figures[index + 1].kind == .count, tokens.isWord(figures[index].end, in: outOf),
      isNext(figures[index + 1].first, after: figures[index].end, tokens),
      figures[index].countedTokens == nil || figures[index + 1].countedTokens == nil
    else { return }
    if let counted = figures[index].countedTokens {
      guard tokens.isWord(figures[index].end, in: bases) else { return }
      figures[index + 1].counted = tokens.text(withoutAdjectives(counted, tokens))
    }
    figures[index].of = figures[index + 1].counted
  }

  private static func isNext(_ number: Int, after preposition: Int, _ tokens: Tokens) -> Bool {
    number == preposition + 1 || number == preposition + 2 && tokens.isWord(preposition + 1, in: articles)
  }

  private static let outOf = WordClass("out of", ["des", "sur"])

  /// Adjectives of what becomes of things, which their whole is not: «64 places libres sur 320», but «18 remontées mécaniques sur 22».
  private static let states = WordClass(
    "state",
    [
      "libre", "libres", "vacant", "vacants", "vacante", "vacantes", "vide", "vides", "disponible", "disponibles", "positif", "positifs",
      "positive", "positives", "négatif", "négatifs", "négatives", "favorable", "favorables", "défavorables", "actif", "actifs", "actives",
      "conformes", "complets", "complètes", "pleins", "pleines", "valides", "candidates", "volontaires",
    ])

  /// «places | libres».
  private static func withoutAdjectives(_ noun: Range<Int>, _ tokens: Tokens) -> Range<Int> {
    var end = noun.upperBound
    while end > noun.lowerBound + 1, tokens.isWord(end - 1, in: states) || tokens.morphology(end - 1).contains(.participle),
      tokens.value(end - 2, in: NounWords.prepositions) == nil, !tokens.isWord(end - 2, in: NounWords.conjunctions)
    {
      end -= 1
    }
    return noun.lowerBound..<end
  }
}
