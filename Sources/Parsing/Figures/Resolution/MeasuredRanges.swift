import Language

/// Makes one range of two figures whose unit is said twice: «entre 2,10 m et 2,30 m», «de 12 % à 15 %», «50 % à 80 %»; «2 m à 1 800 m
/// d’altitude» is none.
///
/// After a verb of change they stay two: «passe de 12 % à 15 %».
enum MeasuredRanges {
  private static let between = WordClass("between", ["entre"])
  private static let and = WordClass("and", ["et"])
  private static let from = WordClass("from", ["de", "d"])
  private static let to = WordClass("to", ["à"])

  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    var merged: [FigureMention] = []
    merged.reserveCapacity(figures.count)
    for figure in figures {
      if let last = merged.last, let range = range(last, figure, tokens) {
        merged[merged.count - 1] = range
      } else {
        merged.append(figure)
      }
    }
    figures = merged
  }

  private static func range(_ low: FigureMention, _ high: FigureMention, _ tokens: Tokens) -> FigureMention? {
    guard high.first == low.end + 1, low.unit != nil, low.unit == high.unit, low.kind == high.kind, low.qualifier == nil,
      high.qualifier == nil,
      let from = low.value, let to = high.value, from < to, isRange(low, tokens)
    else { return nil }
    let isIntroduced = tokens.isWord(low.first - 1, in: between) || tokens.isWord(low.first - 1, in: Self.from)
    high.source = MentionSource(low.first - (isIntroduced ? 1 : 0)..<high.end, in: tokens, rule: high.source.rule)
    (high.value, high.low, high.high) = (nil, from, to)
    return high
  }

  private static func isRange(_ low: FigureMention, _ tokens: Tokens) -> Bool {
    if tokens.isWord(low.first - 1, in: between) { return tokens.isWord(low.end, in: and) }
    guard tokens.isWord(low.end, in: to), low.kind != .measure || tokens.isWord(low.first - 1, in: from) else { return false }
    let start = max(tokens.sentence(around: low.first).lowerBound, low.first - 16)
    return !(start..<low.first).contains { tokens.value($0, in: VariationWords.movements) != nil }
  }
}
