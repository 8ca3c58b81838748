import Language

/// What a measure measures, where it is said before: «des rafales de 110 km/h», «les températures descendront jusqu’à −8 °C».
///
/// Only what is named as a magnitude or as weather counts: «une bande de 100 mètres» is no measured thing.
enum MeasuredSubjects {
  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices where isOpen(figures[index]) {
      let floor = index > 0 ? figures[index - 1].end : 0
      if let noun = noun(before: figures[index].first, floor: floor, in: tokens) {
        figures[index].counted = tokens.text(noun)
      } else if index > 0, isJoined(figures[index - 1], figures[index], tokens) {
        figures[index].counted = figures[index - 1].counted
      }
    }
  }

  private static func isOpen(_ figure: FigureMention) -> Bool {
    figure.kind == .measure && figure.counted == nil && figure.countedTokens == nil && figure.direction == nil && figure.cell == nil
  }

  /// The nearest magnitude before in the same clause: in one run of words, without another number. What stands right before the measure
  /// is the verb: «le cumul atteint 242 mm».
  private static func noun(before first: Int, floor: Int, in tokens: Tokens) -> Range<Int>? {
    let start = max(floor, tokens.sentence(around: first).lowerBound, first - 9)
    for token in (start..<max(start, first)).reversed() {
      guard tokens.has(token, .word), !tokens.isWord(token, in: barriers) else { return nil }
      if tokens.isWord(token, in: magnitudes), let noun = NounPhrase().read(at: token, in: tokens), noun.upperBound <= first {
        return noun.lowerBound..<(noun.upperBound < first ? noun.upperBound : max(token + 1, first - 1))
      }
    }
    return nil
  }

  /// «80 mm attendus, localement 150 mm»: of the same magnitude in the next clause.
  private static func isJoined(_ before: FigureMention, _ figure: FigureMention, _ tokens: Tokens) -> Bool {
    before.kind == .measure && before.unit == figure.unit && before.countedTokens == nil && figure.first - before.end <= 5
      && tokens.sentence(around: figure.first).contains(before.first)
  }

  private static let barriers = WordClass(
    "barrier", ["qui", "que", "dont", "où", "mais", "car", "et", "pour", "avec", "sur", "dans", "lorsque", "quand", "si", "sous"])

  private static let magnitudes = WordClass(
    "magnitude",
    [
      "rafale", "rafales", "vent", "vents", "pluie", "pluies", "précipitations", "cumul", "cumuls", "lame", "lames", "neige", "houle",
      "vague", "vagues", "creux", "grêlons", "température", "températures", "minimales", "maximales", "débit", "débits", "concentration",
      "concentrations", "hauteur", "hauteurs", "profondeur", "longueur", "largeur", "superficie", "superficies", "surface", "surfaces",
      "puissance", "capacité", "poids", "altitude", "vitesse", "vitesses", "épaisseur", "diamètre", "distance", "linéaire", "marnage",
      "consommation", "production", "tonnage", "alcoolémie",
    ])
}
