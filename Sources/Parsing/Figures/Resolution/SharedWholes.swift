import Language

/// Writes out the whole of a share, and restores it where it is said before: «60 % d’entre eux», «121 communes (38 %)», «l’alcool dans 29 %».
enum SharedWholes {
  private static let pronouns = WordClass("pronoun", ["eux", "elles", "nous"])
  private static let resulting = WordClass("resulting", ["soit"])

  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices {
      if let range = figures[index].ofTokens {
        figures[index].of =
          tokens.isWord(range.lowerBound, in: pronouns) ? antecedent(index, figures, tokens) : written(range, figures[index], tokens)
      } else if index > 0, isShare(figures[index]), tokens.blocks[figures[index - 1].first] == tokens.blocks[figures[index].first] {
        figures[index].of = whole(of: figures[index], after: figures[index - 1], tokens)
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
    let isOne = figure.source.tokens.contains(number) && tokens.has(number, .number) && tokens.numbers[number].integer == 1
    return isOne ? FrenchPlural.of(text) : text
  }

  private static func isShare(_ figure: FigureMention) -> Bool {
    (figure.kind == .percent && figure.unit == "%" || figure.kind == .ratio) && figure.direction == nil && figure.of == nil
      && figure.countedTokens == nil && figure.cell == nil
  }

  /// «121 communes (38 %)», «63 dépistages, soit 5 %»: of what is counted; two shares of one sentence: of one whole.
  private static func whole(of figure: FigureMention, after before: FigureMention, _ tokens: Tokens) -> String? {
    let between = before.end..<max(before.end, figure.first)
    let isSameSentence = tokens.sentence(around: figure.first).contains(before.first)
    let isResult =
      tokens.isMark(figure.first - 1, .openParenthesis) && isSameSentence
      || between.count < 10 && between.contains { tokens.isWord($0, in: resulting) }
    if before.kind == .count, isResult || isSameSentence && isBase(before, tokens) { return before.counted }
    let isParallel = before.kind == figure.kind && before.direction == nil && isSameSentence
    return isParallel ? before.of : nil
  }

  /// «Sur les 1 500 contrôles, …».
  private static func isBase(_ figure: FigureMention, _ tokens: Tokens) -> Bool {
    let before = tokens.isWord(figure.first - 1, in: articles) ? figure.first - 2 : figure.first - 1
    return tokens.isWord(before, in: bases)
  }

  private static let articles = WordClass("article", ["les", "ces"])
  private static let bases = WordClass("base", ["sur", "parmi"])

  /// «un tiers des 45 communes».
  private static func following(_ figure: FigureMention, _ next: FigureMention, _ tokens: Tokens) -> String? {
    next.first == figure.end + 1 && next.kind == .count && tokens.isWord(figure.end, in: NounWords.plurals) ? next.counted : nil
  }

  /// The thing counted last before.
  private static func antecedent(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    for before in figures[..<index].reversed().prefix(4) where tokens.blocks[before.first] == tokens.blocks[figures[index].first] {
      if let noun = before.counted ?? before.of { return noun }
    }
    return nil
  }
}

/// The plural of regular French nouns and adjectives.
enum FrenchPlural {
  /// Each word of a phrase in the plural, up to its first preposition.
  static func of(_ phrase: String) -> String {
    var isHead = true
    return phrase.split(separator: " ").map { word in
      if ["de", "du", "des", "à", "en"].contains(word) || word.hasPrefix("d’") || word.hasPrefix("d'") { isHead = false }
      return isHead ? plural(String(word)) : String(word)
    }.joined(separator: " ")
  }

  private static func plural(_ word: String) -> String {
    if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("z") { return word }
    if word.hasSuffix("al") { return word.dropLast() + "ux" }
    return word + (word.hasSuffix("eau") || word.hasSuffix("eu") ? "x" : "s")
  }
}
