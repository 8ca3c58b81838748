import Language

/// The whole of a share that its subject names: «la part des femmes dans les effectifs atteint 42 %».
enum ShareOf {
  /// The tokens of the whole.
  static func whole(before figure: FigureMention, in tokens: Tokens) -> Range<Int>? {
    let sentence = figure.sentence
    for token in sentence where token < figure.first && tokens.isWord(token, in: parts) {
      guard let preposition = tokens.value(token + 1, in: NounWords.prepositions), preposition < 2 else { continue }
      return (token + 2..<min(token + 12, figure.first)).lazy.filter { tokens.isWord($0, in: within) }.compactMap {
        phrase(after: $0, tokens)
      }
      .first { $0.upperBound <= figure.first }
    }
    return nil
  }

  /// «dans les effectifs», «parmi nos élus», «dans l’emploi».
  private static func phrase(after preposition: Int, _ tokens: Tokens) -> Range<Int>? {
    guard let isPlural = tokens.value(preposition + 1, in: determiners) else { return nil }
    return NounPhrase(isPlural: isPlural == 1, includesTerritories: true).read(at: preposition + 2, in: tokens)
  }

  /// «la majorité (58 %) des répondants».
  static func whole(after figure: FigureMention, in tokens: Tokens) -> Range<Int>? {
    guard tokens.isMark(figure.first - 1, .openParenthesis), tokens.isMark(figure.end, .closeParenthesis),
      tokens.isWord(figure.end + 1, in: NounWords.plurals)
    else { return nil }
    return NounPhrase(isPlural: true, includesTerritories: true).read(at: figure.end + 2, in: tokens)
  }

  private static let parts = WordClass("part", ["part", "proportion", "poids"])
  private static let within = WordClass("within", ["dans", "parmi"])
  private static let determiners = WordClass("determiner", ["le": 0, "la": 0, "l": 0, "les": 1, "leurs": 1, "ses": 1, "nos": 1, "ces": 1])
}
