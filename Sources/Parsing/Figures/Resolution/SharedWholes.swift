import Language

/// Restores the whole of a share where it is said before: «60 % d’entre eux», «121 communes (38 %)», «845 demandes, dont 27 % en ligne».
enum SharedWholes {
  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices {
      if let range = figures[index].ofTokens {
        figures[index].of =
          tokens.isWord(range.lowerBound, in: pronouns) ? antecedent(index, figures, tokens) : written(range, figures[index], tokens)
      } else if isShare(figures[index]) {
        figures[index].of = whole(of: index, figures, tokens)
      }
      if index + 1 < figures.count, isShare(figures[index]), let whole = following(figures[index], figures[index + 1], tokens) {
        figures[index].of = whole
      }
    }
  }

  /// The whole as written, in the plural where one of it was named: «un électeur sur deux».
  private static func written(_ range: Range<Int>, _ figure: FigureMention, _ tokens: Tokens) -> String {
    let text = tokens.text(range)
    let number = range.lowerBound - 1
    let isOne =
      figure.source.tokens.contains(number) && tokens.has(number, .number) && tokens.numbers[number].integer == 1
      && tokens.isWord(range.upperBound, in: out)
    return isOne ? FrenchPlural.of(text) : text
  }

  private static let out = WordClass("out of", ["sur"])

  private static func isShare(_ figure: FigureMention) -> Bool {
    (figure.kind == .percent && figure.unit == "%" || figure.kind == .ratio) && figure.direction == nil && figure.of == nil
      && figure.cell == nil
  }

  private static func whole(of index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    let figure = figures[index]
    if let noun = PartsOfCounts.wholeBefore(index, figures, tokens) { return noun }
    if let range = figure.countedTokens { return handledOnes(range, tokens) }
    if let range = ShareOf.whole(before: figure, in: tokens) ?? ShareOf.whole(after: figure, in: tokens) { return tokens.text(range) }
    if index > 0, tokens.blocks[figures[index - 1].first] == tokens.blocks[figure.first],
      let noun = whole(of: index, after: index - 1, figures, tokens)
    {
      return noun
    }
    if let noun = sharedBefore(index, figures, tokens) ?? listed(index, figures, tokens) { return noun }
    guard isAnaphoric(figure, tokens) else { return nil }
    return NounSubjects.ofClause(before: figure, in: tokens) ?? antecedent(index, figures, tokens)
  }

  /// «121 communes (38 %)», «63 dépistages, soit 5 %»: of what is counted, or of what that is a part of; two shares of one sentence: of one whole.
  private static func whole(of index: Int, after last: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    let (figure, before) = (figures[index], figures[last])
    let between = before.end..<max(before.end, figure.first)
    let isSameSentence = figure.sentence.contains(before.first)
    let isResult =
      tokens.isMark(figure.first - 1, .openParenthesis) && isSameSentence
      || isSameSentence && tokens.isWord(figure.first - 1, in: LinkWords.resulting)
      || between.count < 10 && between.contains { tokens.isWord($0, in: LinkWords.resulting) }
    if before.kind == .count, isResult, !isObjective(before, tokens) {
      return parallelWhole(last, figures, tokens) ?? before.of ?? before.counted
    }
    if before.kind == .count, isSameSentence, PartsOfCounts.isBase(before, tokens) { return before.counted }
    let isPart = PartsOfCounts.isPart(last, figures, tokens) && tokens.isWord(figure.first - 1, in: NounWords.conjunctions)
    let isParallel =
      (before.kind == figure.kind || before.kind == .ratio && (isResult || isPart)) && before.direction == nil && isSameSentence
    return isParallel ? before.of : nil
  }

  /// «pour un objectif de 1 900 (108 %)»: how far it was reached, no part of it.
  private static func isObjective(_ figure: FigureMention, _ tokens: Tokens) -> Bool {
    (max(0, figure.first - 4)..<figure.first).contains { tokens.isWord($0, in: objectives) }
  }

  private static let objectives = WordClass("objective", ["objectif", "objectifs", "cible", "prévision", "prévisions"])

  /// «12 806 électeurs, soit 14 % des inscrits, puis 26 840 (31 %)»: the whole that an earlier count of the same thing was set against.
  private static func parallelWhole(_ count: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    guard count > 1, figures[count].countedTokens == nil, tokens.blocks[figures[count - 2].first] == tokens.blocks[figures[count].first],
      figures[count - 2].kind == .count, figures[count - 2].counted == figures[count].counted, figures[count - 1].ofTokens != nil
    else { return nil }
    return figures[count - 1].of
  }

  /// «99 % de dossiers instruits»: a share of the things that what was done to them, it was done to.
  private static func handledOnes(_ counted: Range<Int>, _ tokens: Tokens) -> String? {
    guard counted.count == 2, tokens.morphology(counted.lowerBound).contains(.noun),
      tokens.morphology(counted.lowerBound + 1).contains(.participle)
    else { return nil }
    return tokens.text(counted.lowerBound)
  }

  /// «48 % des élèves ont plus de 12 ans et un sur cinq prend le car»: of the whole of the share before in the sentence.
  private static func sharedBefore(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    let figure = figures[index]
    guard isVerb(figure.end, tokens), tokens.isWord(figure.first - 1, in: NounWords.conjunctions) || tokens.isMark(figure.first - 1, .comma)
    else { return nil }
    let sentence = figure.sentence
    return figures[..<index].last { $0.kind == .percent || $0.kind == .ratio }.flatMap {
      sentence.contains($0.first) && $0.direction == nil ? $0.of : nil
    }
  }

  /// «– la voirie (41 % des crédits) ; – l’eau (27 %)»: of the whole of the share that the item before holds in the same way.
  private static func listed(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    guard index > 0 else { return nil }
    let (before, figure) = (figures[index - 1], figures[index])
    let blocks = (tokens.blocks[before.first], tokens.blocks[figure.first])
    guard blocks.1 - blocks.0 == 1, tokens.block(of: figure.first).role == .listItem, tokens.block(of: before.first).role == .listItem,
      before.kind == figure.kind, before.direction == nil, place(of: before, tokens) == place(of: figure, tokens)
    else { return nil }
    return before.of
  }

  /// How a share stands in its item: first, in parentheses, after a colon.
  private static func place(of share: FigureMention, _ tokens: Tokens) -> Mark? {
    [Mark.openParenthesis, .colon].first { tokens.isMark(share.first - 1, $0) }
  }

  // MARK: Said before

  private static let pronouns = WordClass("pronoun", ["eux", "elles", "nous"])

  /// «Près des trois quarts vivent en ville», «il en manque un cinquième»: of what was counted last.
  private static func isAnaphoric(_ figure: FigureMention, _ tokens: Tokens) -> Bool {
    let sentence = figure.sentence
    let starts = figure.first - sentence.lowerBound <= 1 || tokens.isMark(figure.first - 1, .colon, .semicolon)
    let isSubject = starts && (isVerb(figure.end, tokens) || tokens.isWord(figure.end, in: auxiliaries))
    return isSubject
      || (max(sentence.lowerBound, figure.first - 4)..<max(sentence.lowerBound, figure.first)).contains {
        tokens.isWord($0, in: partitive) && isVerb($0 + 1, tokens)
          && (tokens.isWord($0 - 1, in: subjects) || !tokens.morphology($0 + 1).contains(.noun))
      }
  }

  private static func isVerb(_ token: Int, _ tokens: Tokens) -> Bool {
    let bits = tokens.morphology(token)
    return bits.contains(.verb) && !bits.contains(.functionWord)
  }

  private static let auxiliaries = WordClass("auxiliary", ["sont", "étaient", "ont", "avaient", "se", "s"])
  private static let partitive = WordClass("partitive pronoun", ["en"])
  /// Before «en» these make it a pronoun: «il en manque», not «faites en ligne».
  private static let subjects = WordClass("subject pronoun", ["il", "on", "elle", "ils", "elles", "nous"])

  /// «un tiers des 45 communes», «68 % des plus de 65 ans».
  private static func following(_ figure: FigureMention, _ next: FigureMention, _ tokens: Tokens) -> String? {
    guard next.first == figure.end + 1, tokens.isWord(figure.end, in: NounWords.plurals) else { return nil }
    return next.kind == .age ? tokens.text(next.source.tokens) : next.kind == .count ? next.counted : nil
  }

  /// The thing counted last before.
  private static func antecedent(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    for before in figures[..<index].reversed().prefix(4) where tokens.blocks[before.first] == tokens.blocks[figures[index].first] {
      if before.kind == .age, figures[index].sentence.contains(before.first) {
        return tokens.text(before.source.tokens)
      }
      if let noun = divided(into: before, figures[..<index], tokens)?.counted ?? before.counted ?? before.of { return noun }
    }
    return nil
  }

  /// «1 742 établissements : 640 restaurants et 512 hôtels. 29 % …»: the count before the colon.
  private static func divided(into part: FigureMention, _ figures: ArraySlice<FigureMention>, _ tokens: Tokens) -> FigureMention? {
    let sentence = part.sentence
    guard let colon = (sentence.lowerBound..<max(sentence.lowerBound, part.first)).last(where: { tokens.isMark($0, .colon) }) else {
      return nil
    }
    return figures.last { $0.first < colon && $0.kind == .count && sentence.contains($0.first) }
  }
}
