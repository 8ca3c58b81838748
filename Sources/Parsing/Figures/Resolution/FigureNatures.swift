import Language

/// Says whether a figure is a level, a change, a target, …, from the words of its sentence.
enum FigureNatures {
  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices { figures[index].nature = nature(of: figures[index], in: tokens) }
  }

  private static func nature(of figure: FigureMention, in tokens: Tokens) -> FigureNature? {
    if figure.direction != nil { return .change }
    if figure.cell != nil { return nil }
    let sentence = tokens.sentence(around: figure.first)
    let near = max(sentence.lowerBound, figure.first - 8)..<min(sentence.upperBound, figure.end + 6)
    for token in near.reversed() {
      if let nature = tokens.value(token, in: words) { return natures[nature] }
    }
    return sentence.lazy.compactMap { tokens.value($0, in: sentenceWords) }.first.map { natures[$0] }
  }

  private static let natures: [FigureNature] = [.level, .cumulative, .target, .threshold, .forecast]

  /// Words near the figure.
  private static let words = WordClass(
    "nature",
    [
      "élève": 0, "élevait": 0, "établit": 0, "établissait": 0, "atteint": 0, "atteignait": 0, "compte": 0, "comptait": 0, "recense": 0,
      "dénombre": 0, "total": 1,
      "cumul": 1, "depuis": 1, "cumulé": 1, "cumulée": 1, "objectif": 2, "cible": 2, "vise": 2, "ambition": 2, "seuil": 3, "plafond": 3,
      "limite": 3,
      "dépassant": 3,
      "maximum": 3, "minimum": 3, "excédant": 3, "delà": 3, "prévu": 4, "prévue": 4, "prévus": 4, "prévues": 4, "attendu": 4, "attendue": 4,
      "attendus": 4, "attendues": 4, "prévision": 4,
      "prévisions": 4, "devrait": 4, "devraient": 4, "estimé": 4,
    ])

  /// Words anywhere in the sentence.
  private static let sentenceWords = WordClass("sentence nature", ["ici": 2, "horizon": 2])
}
