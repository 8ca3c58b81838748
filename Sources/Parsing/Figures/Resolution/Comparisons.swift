import Language

/// Links what is compared: «412 contre 448 en 2022», «398 (− 5,5 %)».
enum Comparisons {
  private static let against = WordClass("against", ["contre"])
  private static let resulting = WordClass("resulting", ["soit"])

  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices.dropFirst() {
      let before = index - 1
      guard tokens.blocks[figures[index].first] == tokens.blocks[figures[before].first], figures[index].cell == nil else { continue }
      let between = figures[before].end..<max(figures[before].end, figures[index].first)
      if between.count < 15, between.contains(where: { tokens.isWord($0, in: against) }) {
        figures[before].comparison = index
        inherit(from: figures[before], &figures[index], tokens)
      } else if figures[index].direction != nil, figures[before].direction == nil,
        tokens.isMark(figures[index].first - 1, .openParenthesis) || between.contains(where: { tokens.isWord($0, in: resulting) })
      {
        figures[index].comparison = before
      }
    }
  }

  /// The second number of a comparison is of the first one's kind: «3,2 M€ contre 2,8 l’an dernier».
  private static func inherit(from first: FigureMention, _ second: inout FigureMention, _ tokens: Tokens) {
    if second.kind == .count, second.countedTokens == nil, second.unit == nil, first.unit != nil, first.kind != .count {
      second.counted = nil
      SharedUnits.take(unitOf: first, &second, tokens)
      second.counted = first.counted
    }
    if second.kind == first.kind, second.of == nil { second.of = first.of }
    if second.kind == .count, second.per == nil, first.kind == .rate, second.countedTokens == nil {
      (second.kind, second.per) = (.rate, first.per)
    }
  }
}
