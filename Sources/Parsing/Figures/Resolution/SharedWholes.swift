import Language

/// Writes out the whole of a share, and restores it where it is said before: «60 % d’entre eux», «l’alcool dans 29 %».
enum SharedWholes {
  private static let pronouns = WordClass("pronoun", ["eux", "elles", "nous"])

  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices {
      if let range = figures[index].ofTokens {
        figures[index].of = tokens.isWord(range.lowerBound, in: pronouns) ? antecedent(index, figures, tokens) : tokens.text(range)
      } else if isShare(figures[index]), index > 0, isParallel(figures[index - 1], figures[index], tokens) {
        figures[index].of = figures[index - 1].of
      }
    }
  }

  private static func isShare(_ figure: FigureMention) -> Bool {
    (figure.kind == .percent && figure.unit == "%" || figure.kind == .ratio) && figure.direction == nil && figure.of == nil && figure.cell == nil
  }

  /// The thing counted last before.
  private static func antecedent(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> String? {
    for before in figures[..<index].reversed().prefix(4) where tokens.blocks[before.first] == tokens.blocks[figures[index].first] {
      if let noun = before.counted ?? before.of { return noun }
    }
    return nil
  }

  /// Two shares in one sentence are of one whole, unless a variation or another noun stands between.
  private static func isParallel(_ before: FigureMention, _ figure: FigureMention, _ tokens: Tokens) -> Bool {
    before.of != nil && before.kind == figure.kind && before.direction == nil && tokens.sentence(around: figure.first).contains(before.first)
  }
}
