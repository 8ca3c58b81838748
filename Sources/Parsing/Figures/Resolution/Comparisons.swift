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
      if isRepeated(figures[index], tokens) { takeCounted(index, &figures, tokens) }
    }
  }

  /// The noun of a number that an earlier one is compared with, past its parts: «17 faits, dont onze outrages, contre douze en 2023».
  static func noun(of index: Int, _ figures: [FigureMention], in tokens: Tokens) -> String? {
    let first = figures[index].first
    guard tokens.isWord(first - 1, in: against) || tokens.isWord(first - 2, in: instead) else { return nil }
    let sentence = tokens.sentence(around: first)
    return figures[..<index].indices.reversed().prefix(8).first { before in
      figures[before].kind == .count && figures[before].counted != nil && sentence.contains(figures[before].first)
        && !PartsOfCounts.isPart(before, figures, tokens) && !isBetweenDashes(figures[before].end, first, tokens)
    }.flatMap { figures[$0].counted }
  }

  private static let instead = WordClass("instead", ["lieu"])

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
    let sentence = tokens.sentence(around: figures[index].first)
    let before = figures[..<index].suffix(3).last { $0.unit == figures[index].unit && sentence.contains($0.first) }
    figures[index].counted = before?.counted
  }

  /// The second number of a comparison is of the first one's kind: «3,2 M€ contre 2,8 l’an dernier».
  private static func inherit(from first: FigureMention, _ second: inout FigureMention, _ tokens: Tokens) {
    if second.kind == .count, second.countedTokens == nil, second.unit == nil, first.unit != nil, first.kind != .count {
      second.counted = nil
      SharedUnits.take(unitOf: first, &second, tokens)
      second.counted = first.counted
    }
    if second.kind == first.kind, second.kind != .count, second.of == nil { second.of = first.of }
    if second.kind == .measure, second.unit == first.unit, second.counted == nil { second.counted = first.counted }
    if second.kind == .count, second.per == nil, first.kind == .rate, second.countedTokens == nil {
      (second.kind, second.per) = (.rate, first.per)
    }
  }
}
