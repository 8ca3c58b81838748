import Language

/// The noun that the subject of a sentence gives to a number without one.
enum NounSubjects {
  /// «Les dépistages positifs atteignent 1 886.»
  static func ofSentence(of figure: FigureMention, in tokens: Tokens) -> String? {
    guard pronoun(before: figure, in: tokens) == nil else { return nil }
    let sentence = figure.sentence
    return noun(in: sentence.lowerBound..<max(sentence.lowerBound, figure.first), after: plurals, tokens)
  }

  /// «Les conseils ont un mois ; huit sur dix se sont prononcés»: the subject of the clause before.
  static func ofClause(before figure: FigureMention, in tokens: Tokens) -> String? {
    let sentence = figure.sentence
    guard tokens.isMark(figure.first - 1, .semicolon), tokens.isWord(sentence.lowerBound, in: plurals),
      let noun = NounPhrase(isPlural: true).read(at: sentence.lowerBound + 1, in: tokens), noun.upperBound <= figure.first
    else { return nil }
    return tokens.text(noun)
  }

  /// «412 faits sont constatés. Les cambriolages sont passés de 418 à 367»: what passes from one number to another is said there.
  static func ofTransition(to figure: FigureMention, in tokens: Tokens) -> String? {
    let sentence = figure.sentence
    let reach = max(sentence.lowerBound, figure.first - 8)..<max(sentence.lowerBound, figure.first)
    guard let verb = reach.last(where: { tokens.isWord($0, in: VariationWords.transitions) }) else { return nil }
    return noun(in: sentence.lowerBound..<max(sentence.lowerBound, verb), after: plurals, tokens)
  }

  /// «Les canards étaient malades. On en a abattu 12 500»: the subject of a sentence before, where nothing is counted since.
  static func antecedent(of index: Int, _ figures: [FigureMention], in tokens: Tokens) -> String? {
    guard let pronoun = pronoun(before: figures[index], in: tokens) else { return nil }
    if tokens.isWord(pronoun, in: they) {
      let sentence = tokens.sentence(around: pronoun)
      if let noun = noun(in: sentence.lowerBound..<pronoun, after: plurals, tokens) { return noun }
    }
    if tokens.isWord(pronoun, in: them), let noun = firstCounted(before: index, figures, tokens) { return noun }
    let block = tokens.blocks[figures[index].first]
    let last = index > 0 && tokens.blocks[figures[index - 1].first] == block ? figures[index - 1].end : 0
    var sentence = figures[index].sentence
    for _ in 0..<2 {
      guard sentence.lowerBound > last, tokens.blocks[sentence.lowerBound - 1] == block else { return nil }
      sentence = tokens.sentence(around: sentence.lowerBound - 1)
      if sentence.lowerBound >= last, let noun = noun(in: sentence, after: indefinites, tokens) { return noun }
    }
    return nil
  }

  /// «61 840 demandeurs sont inscrits. Leur nombre s’établit à 97 350»: the number of what the sentence before counts first.
  static func ofTheirNumber(_ index: Int, _ figures: [FigureMention], in tokens: Tokens) -> String? {
    let number = figures[index].first
    let sentence = tokens.sentence(around: number)
    let owner = (max(sentence.lowerBound, number - 8)..<max(sentence.lowerBound, number)).last { tokens.isWord($0, in: their) }
    guard let owner, tokens.isWord(owner + 1, in: numbers) else { return nil }
    return firstCounted(before: index, figures, tokens)
  }

  private static let their = WordClass("their", ["leur"])
  private static let numbers = WordClass("number", ["nombre", "total", "effectif"])

  /// «94 attaques ont fait 281 victimes. On en dénombrait 108 en mai»: what the sentence before counts first.
  private static func firstCounted(before index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    let sentence = figures[index].sentence
    guard index > 0, figures[index - 1].first < sentence.lowerBound,
      tokens.blocks[figures[index - 1].first] == tokens.blocks[sentence.lowerBound]
    else { return nil }
    let before = figures[index - 1].sentence
    guard before.upperBound >= sentence.lowerBound - 1 else { return nil }
    let first = figures[..<index].reversed().prefix { before.contains($0.first) }.last { $0.kind == .count && $0.counted != nil }
    return first.flatMap { $0.value == ExactDecimal(1) ? nil : $0.counted }
  }

  /// «on en a abattu», «il en reste», «ils sont»: the pronoun, with no more than its verb before the number.
  private static func pronoun(before figure: FigureMention, in tokens: Tokens) -> Int? {
    (max(0, figure.first - 5)..<figure.first).last { token in
      guard tokens.isWord(token, in: them) || tokens.isWord(token, in: they), token + 1 < figure.first else { return false }
      return (token + 1..<figure.first).allSatisfy { isVerbal($0, tokens) }
    }
  }

  private static func isVerbal(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.isWord(token, in: auxiliaries) || !tokens.morphology(token).isDisjoint(with: [.verb, .participle, .adverb])
  }

  /// The first noun in the plural that no preposition stands before.
  private static func noun(in range: Range<Int>, after determiners: WordClass, _ tokens: Tokens) -> String? {
    for token in range where token + 1 < range.upperBound && tokens.isWord(token, in: determiners) && !isGoverned(token, tokens) {
      let noun = NounPhrase(isPlural: true).read(at: token + 1, in: tokens)
      if let noun, noun.upperBound <= range.upperBound, !tokens.isWord(noun.lowerBound, in: NounWords.territories) {
        return tokens.text(noun)
      }
    }
    return nil
  }

  private static func isGoverned(_ determiner: Int, _ tokens: Tokens) -> Bool {
    tokens.isWord(determiner - 1, in: NounWords.circumstances) || tokens.isWord(determiner - 1, in: governors)
  }

  private static let plurals = WordClass("plural determiner", ["les", "ces", "ses", "leurs", "nos"])
  private static let indefinites = WordClass("plural determiner", ["les", "ces", "ses", "leurs", "nos", "des"])
  private static let governors = WordClass(
    "governing preposition", ["parmi", "avec", "selon", "après", "avant", "tous", "toutes", "à", "de"])
  private static let they = WordClass("they", ["ils", "elles"])
  private static let them = WordClass("of them", ["en"])
  private static let auxiliaries = WordClass(
    "auxiliary", ["a", "ai", "ont", "avons", "avait", "avaient", "est", "sont", "sera", "seront", "aura", "auront"])
}
