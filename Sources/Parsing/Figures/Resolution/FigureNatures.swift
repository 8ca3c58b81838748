import Language

/// Says whether a figure is a level, a change, a target, …, from the words of its sentence.
enum FigureNatures {
  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    var sentence = SentenceNatures(of: 0..<0, in: tokens)
    for figure in figures {
      if figure.direction != nil {
        figure.nature = .change
      } else if figure.cell == nil {
        if figure.sentence != sentence.range { sentence = SentenceNatures(of: figure.sentence, in: tokens) }
        figure.nature = sentence.nature(of: figure)
      }
    }
  }
}

/// The words of a sentence that say what its figures are.
private struct SentenceNatures {
  let range: Range<Int>
  /// Those that speak of the figures near them.
  private var near: [(token: Int, nature: FigureNature)] = []
  /// What a word says of all of them.
  private var whole: FigureNature?

  init(of range: Range<Int>, in tokens: Tokens) {
    self.range = range
    for token in range {
      guard let nature = tokens.value(token, in: Self.words) else { continue }
      if nature < Self.natures.count { near.append((token, Self.natures[nature])) } else { whole = .target }
    }
  }

  /// The nature that the nearest words give a figure, the last of them first.
  func nature(of figure: FigureMention) -> FigureNature? {
    near.last { figure.first - 8 <= $0.token && $0.token < figure.end + 6 }?.nature ?? whole
  }

  private static let natures: [FigureNature] = [.level, .cumulative, .target, .threshold, .forecast]

  /// Words near the figure; 5 for those that name a target from anywhere in the sentence, «d’ici 2030».
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
      "prévisions": 4, "devrait": 4, "devraient": 4, "estimé": 4, "ici": 5, "horizon": 5,
    ])
}
