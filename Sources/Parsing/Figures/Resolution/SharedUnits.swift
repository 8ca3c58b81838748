import Language

/// Gives a bare number the unit of the figure that it is joined to: «15, 20 et 25 %», «10 ou 12 M€», «25 x 10 m», «45 ha, dont 30 de forêt», «23 000 € contre 18 000»,
/// «3 millions d’euros pour la voirie et 2 millions pour les écoles», «12 kg de cannabis et 3 de cocaïne».
enum SharedUnits {
  private static let joints = WordClass("joint", ["et", "ou", "à", "puis", "x"])

  static func resolve(_ figures: inout [FigureMention], in tokens: Tokens) {
    for index in figures.indices.reversed() where index + 1 < figures.count {
      let next = figures[index + 1]
      if sharesNoun(figures[index], next, tokens) { figures[index].countedTokens = next.countedTokens }
      guard figures[index].isBare, next.unit != nil || next.kind == .age, figures[index].direction == nil, next.value != nil,
        next.qualifier == nil
      else { continue }
      guard isJoined(figures[index].end, next.first, tokens), !tokens.has(figures[index].first, .indefinite),
        !isMultiplied(figures[index], next, tokens)
      else { continue }
      take(unitOf: next, figures[index], tokens)
    }
    for index in figures.indices.dropFirst() where figures[index].isBare && isPart(index, figures, tokens) {
      take(unitOf: figures[index - 1], figures[index], tokens)
      figures[index].countedTokens = nil
    }
    for index in figures.indices.dropFirst() where figures[index].isBare {
      takeCurrency(index, &figures, tokens)
      takeMaterial(index, &figures, tokens)
      if isParallel(index, figures, tokens) || isInstead(index, figures, tokens) || isOfSum(index, figures, tokens) {
        take(unitOf: figures[index - 1], figures[index], tokens)
      }
    }
  }

  /// «12 et 15 logements», «3, 5 et 8 classes»: before a comma only where more than two share the noun.
  private static func sharesNoun(_ figure: FigureMention, _ next: FigureMention, _ tokens: Tokens) -> Bool {
    guard figure.isBare, next.kind == .count, figure.direction == nil, next.qualifier == nil, let noun = next.countedTokens,
      next.first == figure.end + 1
    else { return false }
    return tokens.isWord(figure.end, in: NounWords.conjunctions) || tokens.isMark(figure.end, .comma) && noun.lowerBound > next.end
  }

  /// «12 kg de cannabis, 3 de cocaïne et 2 d’héroïne»: so much of something else.
  private static func takeMaterial(_ index: Int, _ figures: inout [FigureMention], _ tokens: Tokens) {
    let (before, figure) = (figures[index - 1], figures[index])
    guard figure.isBare, before.kind == .measure, tokens.value(figure.end, in: NounWords.prepositions) == 0,
      let other = NounPhrase().read(at: figure.end + 1, in: tokens), let material = material(of: before, tokens),
      figure.first == material.upperBound + 1, tokens.isMark(material.upperBound, .comma) || tokens.isWord(material.upperBound, in: joints)
    else { return }
    take(unitOf: before, figures[index], tokens)
    figures[index].countedTokens = other
    figures[index].source = MentionSource(figure.first..<other.upperBound, in: tokens, rule: figure.source.rule)
  }

  /// The «cannabis» of «12 kg de cannabis», the «pins» of «dont 9 de pins».
  private static func material(of measure: FigureMention, _ tokens: Tokens) -> Range<Int>? {
    guard let counted = measure.countedTokens else {
      return tokens.value(measure.end, in: NounWords.prepositions) == 0 ? NounPhrase().read(at: measure.end + 1, in: tokens) : nil
    }
    return counted.upperBound == measure.end && tokens.value(counted.lowerBound - 1, in: NounWords.prepositions) == 0 ? counted : nil
  }

  /// «12,6 millions d’euros en fonctionnement et 4,1 millions en investissement»: millions of what the sentence counts in money.
  private static func takeCurrency(_ index: Int, _ figures: inout [FigureMention], _ tokens: Tokens) {
    guard figures[index].isBare, tokens.isWord(figures[index].end - 1, in: CollectiveWords.powers) else { return }
    let sentence = figures[index].sentence
    guard let neighbour = figures[..<index].last, neighbour.kind == .money, sentence.contains(neighbour.first) else { return }
    (figures[index].kind, figures[index].unit) = (.money, neighbour.unit)
  }

  /// «5 000 euros pour un vélo et 7 000 pour les ménages modestes», «130 km/h au cap Ferret, 118 à Bordeaux»: joined, with the same
  /// preposition after both.
  private static func isParallel(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> Bool {
    let (before, figure) = (figures[index - 1], figures[index])
    guard figure.isBare, before.unit != nil, before.countedTokens == nil, before.direction == nil, before.value != nil, figure.value != nil,
      let preposition = tokens.value(before.end, in: prepositions), tokens.value(figure.end, in: prepositions) == preposition
    else { return false }
    let joint = tokens.value(figure.first - 1, in: NounWords.prepositions) == 0 ? figure.first - 2 : figure.first - 1
    return joint > before.end && (tokens.isWord(joint, in: NounWords.conjunctions) || tokens.isMark(joint, .comma))
      && figure.sentence.contains(before.first)
  }

  /// «178 km/h au lieu de 110».
  private static func isInstead(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> Bool {
    let (before, figure) = (figures[index - 1], figures[index])
    return figure.isBare && before.unit != nil && before.direction == nil && figure.first == before.end + 3
      && tokens.isWord(before.end + 1, in: instead) && tokens.value(before.end + 2, in: NounWords.prepositions) == 0
  }

  private static let instead = WordClass("instead", ["lieu"])

  /// «Le coût est de 390 000 € ; la ville en supporte 180 000.»
  private static func isOfSum(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> Bool {
    let (before, figure) = (figures[index - 1], figures[index])
    return figure.isBare && before.kind == .money && before.value != nil && tokens.isWord(figure.first - 2, in: partitive)
      && tokens.morphology(figure.first - 1).contains(.verb) && figure.sentence.contains(before.first)
  }

  private static let partitive = WordClass("partitive pronoun", ["en"])

  private static let prepositions = WordClass(
    "preposition", ["pour": 0, "en": 1, "à": 1, "au": 1, "aux": 1, "dans": 1, "par": 4])

  /// «1 200 hectares, dont 800 de forêt», where nothing before in the sentence is counted.
  private static func isPart(_ index: Int, _ figures: [FigureMention], _ tokens: Tokens) -> Bool {
    let (figure, whole) = (figures[index], figures[index - 1])
    let sentence = figure.sentence
    return tokens.isWord(figure.first - 1, in: LinkWords.including) && (whole.kind == .measure || whole.kind == .money)
      && whole.value != nil
      && sentence.contains(whole.first) && !figures[..<index].suffix(4).contains { $0.kind == .count && sentence.contains($0.first) }
  }

  /// «3 x 12 000 €»: so many times an amount, no amount itself.
  private static func isMultiplied(_ figure: FigureMention, _ next: FigureMention, _ tokens: Tokens) -> Bool {
    next.kind == .money && (tokens.isMark(figure.end, .times) || tokens.isWord(figure.end, in: times))
  }

  private static let times = WordClass("times", ["x"])

  private static func isJoined(_ end: Int, _ next: Int, _ tokens: Tokens) -> Bool {
    next == end + 1 && (tokens.isMark(end, .comma, .times) || tokens.isWord(end, in: joints))
  }

  /// The unit of another figure, with the power of ten between its printed and its meant value; of «2 milliards d’euros, dont 500 millions» each
  /// has its own.
  static func take(unitOf other: FigureMention, _ figure: FigureMention, _ tokens: Tokens) {
    let printed = other.source.tokens.first { tokens.has($0, .number) }.map { tokens.numbers[$0] }
    let meant = other.value ?? other.low
    let shared = printed.flatMap { printed in meant.map { $0.normalised.exponent - printed.normalised.exponent } } ?? 0
    let power = tokens.isWord(figure.end - 1, in: CollectiveWords.powers) ? 0 : shared
    figure.kind = other.kind
    figure.unit = other.unit
    figure.value = figure.value.map { $0.scaled(byPowerOfTen: power) }
    figure.countedTokens = other.countedTokens
    figure.ofTokens = other.ofTokens
  }
}
