import Language

/// Gives figures what the rest of the document says of them, one step a file.
struct FigureResolver: Sendable {
  /// The figures with their units, nouns, periods, places, comparisons and natures.
  func resolve(_ recognised: [FigureMention], dates: [DateMention], places: [PlaceEntity], in tokens: Tokens) -> [FigureMention] {
    var figures = recognised
    MeasuredRanges.resolve(&figures, in: tokens)
    findSentences(of: figures, in: tokens)
    SharedUnits.resolve(&figures, in: tokens)
    TableFigures.resolve(&figures, in: tokens)
    Variations.resolve(&figures, in: tokens)
    ElidedNouns.resolve(&figures, in: tokens)
    TableFigures.resolveNouns(&figures, in: tokens)
    PartsOfCounts.resolve(&figures, in: tokens)
    SharedWholes.resolve(&figures, in: tokens)
    MeasuredSubjects.resolve(&figures, in: tokens)
    Comparisons.resolve(&figures, in: tokens)
    FigurePeriods(dates: dates).resolve(&figures, in: tokens)
    FigurePlaces(places: places).resolve(&figures, in: tokens)
    FigureNatures.resolve(&figures, in: tokens)
    return figures
  }

  /// Notes the sentence of each figure; the one of the figure before holds for the next in it, unless it is too long to be looked at whole.
  private func findSentences(of figures: [FigureMention], in tokens: Tokens) {
    var sentence = 0..<0
    for figure in figures {
      if !sentence.contains(figure.first) || sentence.count >= 160 { sentence = tokens.sentence(around: figure.first) }
      figure.sentence = sentence
    }
  }
}

extension FigureMention {
  /// Whether nothing says yet what the number is.
  var isBare: Bool { kind == .count && unit == nil && counted == nil && countedTokens == nil }
  /// Its first and last tokens.
  var first: Int { source.tokens.lowerBound }
  /// The token after it.
  var end: Int { source.tokens.upperBound }
}
