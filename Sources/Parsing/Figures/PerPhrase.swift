import Language

/// Reads what a figure is counted by: «par mois», «/m²», «de l’heure», «pour 100 000 habitants», «les 1 000 litres», «par élève».
struct PerPhrase {
  /// Whether any noun may follow «par»: after an amount it may, after a count («douze communes par arrêté») it may not.
  var takesAnyNoun = false

  /// What is counted by at a token: the value for the record, the token after it, and whether it makes a rate.
  func read(at first: Int, in tokens: Tokens) -> (value: String, end: Int, isRate: Bool)? {
    if let place = tokens.value(first, in: PerWords.adjectives) { return (PerWords.durations[place], first + 1, false) }
    if tokens.isMark(first, .slash) { return unit(first + 1, tokens, anyNoun: true) }
    guard let word = tokens.value(first, in: Self.introductions) else { return nil }
    switch word {
    case 0: return number(first + 1, tokens) ?? unit(first + 1, tokens, anyNoun: takesAnyNoun)
    case 1: return number(first + 1, tokens)
    case 2: return tokens.value(first + 1, in: PerWords.times).map { (PerWords.durations[$0], first + 2, false) }
    case 5: return takesAnyNoun && UnitPhrase().read(at: first + 2, in: tokens) != nil ? number(first + 1, tokens) : nil
    default: return article(first, tokens)
    }
  }

  private static let introductions = WordClass(
    "introduction", ["par": 0, "pour": 1, "aux": 1, "chaque": 2, "de": 3, "à": 3, "l": 4, "le": 4, "la": 4, "du": 4, "au": 4, "les": 5])

  /// «par mois», «/ m²», «par exploitation».
  private func unit(_ token: Int, _ tokens: Tokens, anyNoun: Bool) -> (value: String, end: Int, isRate: Bool)? {
    if let place = tokens.value(token, in: PerWords.times) { return (PerWords.durations[place], token + 1, false) }
    if let (symbol, end) = UnitPhrase().read(at: token, in: tokens), !tokens.isMark(token, .degree) { return (symbol, end, false) }
    guard tokens.value(token, in: PerWords.nouns) != nil || (anyNoun || isMean(token + 1, tokens)) && isBareNoun(token, tokens) else {
      return nil
    }
    let isAbbreviation = tokens.isMark(token + 1, .stop) && tokens.span(token).count <= 3
    let value = tokens.value(token, in: Self.abbreviations) == nil ? tokens.text(token) : "habitant"
    return (value, isAbbreviation ? token + 2 : token + 1, true)
  }

  /// «4 600 demandes par guichet | en moyenne».
  private func isMean(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.value(token, in: Self.within) != nil && tokens.value(token + 1, in: Self.means) != nil
  }

  private static let within = WordClass("within", ["en"])
  private static let means = WordClass("mean", ["moyenne"])

  private static let abbreviations = WordClass("abbreviation", ["hab"])

  private func isBareNoun(_ token: Int, _ tokens: Tokens) -> Bool {
    let bits = tokens.morphology(token)
    return bits.contains(.noun) && bits.contains(.singular) && !bits.contains(.functionWord) && !tokens.has(token, .elided)
      && !tokens.has(token, .capital)
  }

  /// «pour 100 000 habitants», «par 100 km», «par million d’habitants».
  private func number(_ token: Int, _ tokens: Tokens) -> (value: String, end: Int, isRate: Bool)? {
    if tokens.value(token, in: CollectiveWords.powers) != nil, tokens.value(token + 1, in: NounWords.prepositions) == 0,
      let noun = NounPhrase(isPlural: true, depth: 1).read(at: token + 2, in: tokens)
    {
      return (tokens.text(token..<noun.upperBound), noun.upperBound, true)
    }
    guard tokens.has(token, .number), let whole = tokens.numbers[token].integer, [100, 1000, 10_000, 100_000, 1_000_000].contains(whole)
    else { return nil }
    var noun = token + 1
    if tokens.value(noun, in: NounWords.prepositions) == 0 { noun += 1 }
    let end = UnitPhrase().read(at: noun, in: tokens)?.end ?? NounPhrase(isPlural: true, depth: 1).read(at: noun, in: tokens)?.upperBound
    return (tokens.text(token..<(end ?? token + 1)), end ?? token + 1, true)
  }

  /// «l’an dernier» says when.
  private static let others = WordClass(
    "other time",
    ["dernier", "dernière", "passé", "passée", "prochain", "prochaine", "précédent", "précédente", "suivant", "suivante", "même", "d"])

  /// «de l’heure», «le m²», «du kilo», «à l’hectare»; «de l’année» says when, not by what.
  private func article(_ first: Int, _ tokens: Tokens) -> (value: String, end: Int, isRate: Bool)? {
    var at = first
    if tokens.value(at, in: Self.introductions) == 3 { at += 1 }
    guard tokens.value(at, in: Self.introductions) == 4 else { return nil }
    if let place = tokens.value(at + 1, in: PerWords.times), place < 5, tokens.value(at + 2, in: Self.others) == nil,
      at == first || tokens.has(at, .elided) && place == 4
    {
      return (PerWords.durations[place], at + 2, false)
    }
    if let (symbol, end) = UnitPhrase().read(at: at + 1, in: tokens), !tokens.isMark(at + 1, .degree) { return (symbol, end, false) }
    guard tokens.value(at + 1, in: PerWords.nouns) != nil, !(at > first) || tokens.has(at, .elided) else { return nil }
    return (tokens.text(at + 1), at + 2, true)
  }
}
