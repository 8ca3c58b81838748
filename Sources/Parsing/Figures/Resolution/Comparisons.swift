import Language

/// Links what is compared: «412 contre 448 en 2022», «398 (− 5,5 %)».
enum Comparisons {
  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices.dropFirst() {
      let before = index - 1
      guard tokens.blocks[figures[index].first] == tokens.blocks[figures[before].first], figures[index].cell == nil else { continue }
      let between = figures[before].end..<max(figures[before].end, figures[index].first)
      if between.count < 15, between.contains(where: { isAgainst($0, tokens) || isInstead($0, tokens) }) {
        let compared = compared(with: index, figures, tokens) ?? level(before: index, figures, tokens)
        figures[compared].comparison = index
        inherit(from: figures[compared], figures[index], tokens)
      } else if figures[index].direction != nil, figures[before].direction == nil,
        tokens.isMark(figures[index].first - 1, .openParenthesis) || between.contains(where: { tokens.isWord($0, in: LinkWords.resulting) })
      {
        figures[index].comparison = before
      }
      if isRepeated(figures[index], tokens) { takeCounted(index, &figures, tokens) }
    }
  }

  /// The noun of a number that an earlier one is compared with.
  static func noun(of index: Int, _ figures: [FigureMention], in tokens: Tokens) -> String? {
    compared(with: index, figures, tokens).flatMap { figures[$0].counted }
  }

  /// The count that a number without a noun is set against, past its parts: «17 faits, dont onze outrages, contre douze en 2023».
  private static func compared(with index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> Int? {
    let first = figures[index].first
    guard index > 0, figures[index].kind == .count, figures[index].countedTokens == nil,
      tokens.isWord(first - 1, in: LinkWords.against) || tokens.isWord(first - 2, in: instead)
    else { return nil }
    let sentence = figures[index].sentence
    if figures[index - 1].kind == .rate, sentence.contains(figures[index - 1].first) { return nil }
    let candidates = figures[..<index].indices.reversed().prefix(8).filter { before in
      figures[before].kind == .count && figures[before].counted != nil && sentence.contains(figures[before].first)
        && !PartsOfCounts.isPart(before, figures, tokens) && !isBetweenDashes(figures[before].end, first, tokens)
    }
    return candidates.first { !tokens.isWord(figures[$0].first - 1, in: circumstances) } ?? candidates.first
  }

  /// The figure before, or the one that it only says something of: «450 € pour 30 m², contre 520 en ville», «88 % des
  /// 309 communes, contre 55 %».
  private static func level(before index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> Int {
    let last = index - 1
    if last > 0, figures[index].kind == .percent, figures[last].kind == .count, figures[last - 1].kind == .percent,
      figures[last - 1].unit == figures[index].unit, figures[last].first == figures[last - 1].end + 1
    {
      return last - 1
    }
    guard last > 0, figures[index].isBare, figures[last].unit != nil, figures[last - 1].unit != nil, figures[last - 1].direction == nil,
      tokens.isWord(figures[last].first - 1, in: bases), figures[index].sentence.contains(figures[last - 1].first)
    else { return last }
    return last - 1
  }

  private static let bases = WordClass("base", ["pour"])

  private static let instead = WordClass("instead", ["lieu"])

  /// «412, contre 448», not «28 voix pour, 3 contre et 2 abstentions».
  private static func isAgainst(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.isWord(token, in: LinkWords.against) && !tokens.isWord(token + 1, in: NounWords.conjunctions)
      && !tokens.isMark(token + 1, .comma)
  }

  /// «163 km/h au lieu de 90».
  private static func isInstead(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.isWord(token, in: instead) && tokens.value(token + 1, in: NounWords.prepositions) == 0
  }

  /// «118 rendez-vous dans 31 communes, contre 96»: what stands after them says where, with whom or how.
  private static let circumstances = WordClass(
    "circumstance", ["de", "d", "dans", "pour", "avec", "chez", "sur", "auprès", "en", "lors", "parmi"])

  /// Whether an odd number of dashes parts two tokens: the first stands in an aside.
  private static func isBetweenDashes(_ start: Int, _ end: Int, _ tokens: Tokens) -> Bool {
    (start..<end).count { tokens.isMark($0, .dash) } % 2 == 1
  }

  /// «(4,8 t)»: in parentheses, a measure of what was measured before in the sentence.
  private static func isRepeated(_ figure: FigureMention, _ tokens: Tokens) -> Bool {
    figure.kind == .measure && figure.counted == nil && tokens.isMark(figure.first - 1, .openParenthesis)
      && tokens.isMark(figure.end, .closeParenthesis)
  }

  private static func takeCounted(_ index: Int, _ figures: inout [FigureMention], _ tokens: Tokens) {
    let sentence = figures[index].sentence
    let before = figures[..<index].suffix(3).last { $0.unit == figures[index].unit && sentence.contains($0.first) }
    figures[index].counted = before?.counted
  }

  /// The second number of a comparison is of the first one's kind: «3,2 M€ contre 2,8 l’an dernier».
  private static func inherit(from first: FigureMention, _ second: FigureMention, _ tokens: Tokens) {
    if second.kind == .count, second.countedTokens == nil, second.unit == nil, first.unit != nil, first.kind != .count {
      second.counted = nil
      SharedUnits.take(unitOf: first, second, tokens)
      second.counted = first.counted
    }
    if second.kind == first.kind, second.kind != .count, second.of == nil { second.of = first.of }
    if second.kind == .percent, first.kind == .percent, second.unit == first.unit, second.direction == nil {
      second.direction = first.direction
    }
    if second.kind == .measure || second.kind == .percent, second.unit == first.unit, second.counted == nil, second.direction == nil {
      second.counted = first.counted
    }
    if second.kind == .count, second.per == nil, first.kind == .rate, second.countedTokens == nil {
      (second.kind, second.per, second.counted) = (.rate, first.per, first.counted ?? second.counted)
    }
  }
}
