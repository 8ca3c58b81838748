import Language

/// What a measure or a rate measures, where it is said before: «des rafales de 110 km/h», «les températures descendront jusqu’à −8 °C», «le taux
/// de chômage s’établit à 6,7 %», «la part des femmes est de 42 %».
///
/// Only what is named as a magnitude or as weather counts: «une bande de 100 mètres» is no measured thing.
enum MeasuredSubjects {
  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices where isOpen(figures[index]) {
      let floor = index > 0 ? figures[index - 1].end : 0
      let names = figures[index].kind == .percent ? rates : magnitudes
      if let noun = noun(among: names, before: figures[index].first, floor: floor, in: tokens) {
        figures[index].counted = tokens.text(noun)
      } else if index > 0, isJoined(figures[index - 1], figures[index], tokens) {
        figures[index].counted = figures[index - 1].counted
      }
    }
  }

  private static func isOpen(_ figure: FigureMention) -> Bool {
    guard figure.counted == nil, figure.countedTokens == nil, figure.direction == nil, figure.cell == nil else { return false }
    return figure.kind == .measure || figure.kind == .percent && figure.unit != "pp" && figure.of == nil && figure.ofTokens == nil
  }

  /// The nearest magnitude before in the same clause: in one run of words, without another number. What stands right before the measure
  /// is the verb: «le cumul atteint 242 mm».
  private static func noun(among names: WordClass, before first: Int, floor: Int, in tokens: Tokens) -> Range<Int>? {
    let start = max(floor, tokens.sentence(around: first).lowerBound, first - 14)
    for token in (start..<max(start, first)).reversed() {
      if isPassed(token, before: first, tokens) { continue }
      guard tokens.has(token, .word), !tokens.isWord(token, in: barriers) else { return nil }
      guard tokens.isWord(token, in: names), let noun = phrase(around: token, among: names, from: start, tokens), noun.upperBound <= first
      else { continue }
      let named = noun.lowerBound..<(noun.upperBound < first ? noun.upperBound : max(noun.lowerBound + 1, first - 1))
      return named.count == 1 && tokens.isWord(named.lowerBound, in: unnamed) ? nil : named
    }
    return nil
  }

  /// «Le taux de chômage, à 6,7 %», «la surface, de 900 à 1 200 ha», «Superficie : 42 km²».
  private static func isPassed(_ mark: Int, before first: Int, _ tokens: Tokens) -> Bool {
    tokens.isMark(mark, .comma)
      && (tokens.isWord(mark + 1, in: to) || tokens.value(mark + 1, in: NounWords.prepositions) == 0 && mark + 2 == first)
      || tokens.isMark(mark, .colon) && mark == first - 1
  }

  /// The phrase of a magnitude, or that of an earlier one that it belongs to: «températures | maximales», «taux de | participation».
  private static func phrase(around token: Int, among names: WordClass, from start: Int, _ tokens: Tokens) -> Range<Int>? {
    if tokens.isWord(token, in: shares) { return part(after: token, tokens) }
    for earlier in max(start, token - 3)..<token where tokens.isWord(earlier, in: names) {
      if let noun = NounPhrase().read(at: earlier, in: tokens), noun.contains(token) { return noun }
    }
    return NounPhrase().read(at: token, in: tokens)
  }

  /// «la part | des logements vacants»: what has the share.
  private static func part(after share: Int, _ tokens: Tokens) -> Range<Int>? {
    guard let preposition = tokens.value(share + 1, in: NounWords.prepositions), preposition < 2 else { return nil }
    let first = preposition == 0 && tokens.isWord(share + 2, in: NounWords.articles) ? share + 3 : share + 2
    return NounPhrase().read(at: first, in: tokens)
  }

  private static let shares = WordClass("share", ["part", "proportion"])
  private static let to = WordClass("to", ["à"])

  /// «80 mm attendus, localement 150 mm»: of the same magnitude in the next clause.
  private static func isJoined(_ before: FigureMention, _ figure: FigureMention, _ tokens: Tokens) -> Bool {
    guard before.kind == figure.kind, before.unit == figure.unit, before.countedTokens == nil else { return false }
    if figure.kind == .percent {
      return figure.first == before.end + 1 && tokens.isWord(before.end, in: to) || isParallel(before, figure, tokens)
    }
    let isListed =
      tokens.isWord(figure.first - 1, in: NounWords.conjunctions) || tokens.isMark(figure.first - 1, .comma)
      || tokens.isMark(figure.first - 2, .comma)
      || tokens.value(figure.first - 1, in: NounWords.prepositions) == 0 && tokens.isWord(figure.first - 2, in: NounWords.conjunctions)
    return figure.first - before.end <= (isListed ? 12 : 5)
      && !(before.end..<max(before.end, figure.first)).contains { tokens.isMark($0, .semicolon) }
      && figure.sentence.contains(before.first)
  }

  /// «88 % pour le chevreuil et 71 % pour le cerf».
  private static func isParallel(_ before: FigureMention, _ figure: FigureMention, _ tokens: Tokens) -> Bool {
    let joint = tokens.value(figure.first - 1, in: NounWords.prepositions) == 0 ? figure.first - 2 : figure.first - 1
    return joint > before.end && (tokens.isWord(joint, in: NounWords.conjunctions) || tokens.isMark(joint, .comma))
      && tokens.value(before.end, in: cases) != nil && tokens.value(before.end, in: cases) == tokens.value(figure.end, in: cases)
      && figure.sentence.contains(before.first)
  }

  private static let cases = WordClass("case", ["pour": 0, "en": 1, "dans": 1, "à": 1, "au": 1, "aux": 1, "chez": 2])

  private static let barriers = WordClass(
    "barrier", ["qui", "que", "dont", "où", "mais", "car", "et", "pour", "avec", "sur", "dans", "lorsque", "quand", "si", "sous"])

  /// «un taux de 80 %» does not say which.
  private static let unnamed = WordClass("unnamed rate", ["taux"])
  private static let rates = WordClass("rate", ["taux", "participation", "abstention", "mortalité", "natalité", "part", "proportion"])

  private static let magnitudes = WordClass(
    "magnitude",
    [
      "rafale", "rafales", "vent", "vents", "pluie", "pluies", "précipitations", "cumul", "cumuls", "lame", "lames", "neige", "houle",
      "vague", "vagues", "creux", "grêlons", "température", "températures", "minimales", "maximales", "débit", "débits", "concentration",
      "concentrations", "hauteur", "hauteurs", "niveau", "niveaux", "profondeur", "longueur", "largeur", "superficie", "superficies",
      "surface", "surfaces",
      "puissance", "capacité", "pluviométrie", "altitude", "vitesse", "vitesses", "épaisseur", "diamètre", "distance", "linéaire",
      "marnage",
      "consommation", "production", "tonnage", "rendement", "rendements", "alcoolémie",
    ])
}
