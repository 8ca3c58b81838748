import Language

/// The noun that a label or a subject before a number names: «Salariés : 95 000», «le nombre d’accidents s’élève à 412».
enum NounLabels {
  /// The noun of a number that stands after it.
  static func noun(before figure: FigureMention, in tokens: Tokens) -> String? {
    label(figure, tokens) ?? subjectOfNumber(figure, tokens)
  }

  /// «La commune, quatrième du Var», «Ce festival, le troisième de France»: the noun that a rank is put beside.
  static func noun(beside rank: FigureMention, in tokens: Tokens) -> String? {
    let comma = tokens.isWord(rank.first - 1, in: determiners) ? rank.first - 2 : rank.first - 1
    guard tokens.isMark(comma, .comma) else { return nil }
    return (max(1, comma - 6)..<max(1, comma)).lazy.filter { tokens.isWord($0 - 1, in: determiners) }
      .compactMap { NounPhrase(isPlural: false).read(at: $0, in: tokens) }.first { $0.upperBound == comma }.map { tokens.text($0) }
  }

  private static func label(_ figure: FigureMention, _ tokens: Tokens) -> String? {
    let colon = figure.first - 1
    guard tokens.isMark(colon, .colon, .equals, .dash) else { return nil }
    let sentence = tokens.sentence(around: max(colon - 1, 0))
    let reach = max(sentence.lowerBound, colon - 8)..<max(colon, sentence.lowerBound)
    let own = reach.last { tokens.isMark($0, .semicolon, .colon) }.map { $0 + 1..<colon } ?? reach
    if own.contains(where: { isCount($0, tokens) }) { return nil }
    if own.count == 1, let only = own.first, tokens.has(only, .allCaps) { return tokens.text(own) }
    let starts = own.filter { isLabelStart($0, sentence, tokens) }
    return starts.lazy.compactMap { start in
      tokens.isWord(start, in: numberNouns) ? nounOfNumber(start, tokens) : NounPhrase(isPlural: true).read(at: start, in: tokens)
    }.first { TableHeadings.isPluralNoun($0, tokens) && !isTerritory($0, tokens) }.map { tokens.text($0) }
  }

  /// «Lot : 203», «Landes : 12»: where it is, not what.
  private static func isTerritory(_ noun: Range<Int>, _ tokens: Tokens) -> Bool {
    noun.count == 1 && tokens.has(noun.lowerBound, .capital)
      && Gazetteer.lookup(tokens.text(noun)).contains { $0.place.kind == .department || $0.place.kind == .region }
  }

  /// «7 650 bracelets sont attribués : 5 900 …»: counted before, so that the label is a sentence.
  private static func isCount(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.has(token, .number) && tokens.claim(of: token) == .figure && NounPhrase(isPlural: true).read(at: token + 1, in: tokens) != nil
  }

  private static func isLabelStart(_ token: Int, _ sentence: Range<Int>, _ tokens: Tokens) -> Bool {
    token == sentence.lowerBound || tokens.has(token - 1, .mark) || tokens.isWord(token - 1, in: determiners)
  }

  private static let determiners = WordClass("determiner", ["les", "la", "le", "l", "des", "cette", "ce"])
  private static let numberNouns = WordClass("number noun", ["nombre", "total", "effectif", "chiffre", "nombres"])

  /// «le nombre de tués diminue et celui des blessés augmente».
  private static let sameNouns = WordClass("same noun", ["celui"])

  /// «le nombre total de dossiers déposés atteint 412», «De 412, le nombre de cas …», «portant à 11 le nombre de victimes», «à 340 celui des cerfs».
  private static func subjectOfNumber(_ figure: FigureMention, _ tokens: Tokens) -> String? {
    let sentence = figure.sentence
    let before = sentence.lowerBound..<max(figure.first, sentence.lowerBound)
    let isNumber = before.contains { tokens.isWord($0, in: numberNouns) }
    if isNumber, tokens.isWord(figure.end, in: sameNouns) {
      return nounOfNumber(figure.end, tokens).map { tokens.text($0) }
    }
    for token in before.reversed() where tokens.isWord(token, in: numberNouns) || isNumber && tokens.isWord(token, in: sameNouns) {
      if let range = nounOfNumber(token, tokens), range.upperBound <= figure.first { return tokens.text(range) }
    }
    if tokens.isWord(figure.end, in: determiners), tokens.isWord(figure.end + 1, in: numberNouns) {
      return nounOfNumber(figure.end + 1, tokens).map { tokens.text($0) }
    }
    guard figure.first - sentence.lowerBound <= 2 else { return nil }
    return (figure.end..<max(figure.end, sentence.upperBound)).lazy.filter { tokens.isWord($0, in: numberNouns) }
      .compactMap { nounOfNumber($0, tokens) }.first.map { tokens.text($0) }
  }

  private static func nounOfNumber(_ token: Int, _ tokens: Tokens) -> Range<Int>? {
    var at = token + 1
    if tokens.value(at, in: NounWords.prepositions) == nil, tokens.morphology(at).contains(.adjective) { at += 1 }
    guard let preposition = tokens.value(at, in: NounWords.prepositions), preposition < 2 else { return nil }
    return NounPhrase(isPlural: true).read(at: at + 1, in: tokens) ?? NounPhrase(isPlural: nil).read(at: at + 1, in: tokens)
  }
}
