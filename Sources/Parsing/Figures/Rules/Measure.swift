import Language

/// Recognises «120 m²», «0,27 m³/s», «−11,4 °C», «2 m 50», «380 000 tonnes par an», «17,4 km de canalisations», «60 mm en 24 h».
///
/// Lengths of time are durations, not measures.
struct Measure: Rule {
  let id = "figure.measure"

  let pattern = Pattern {
    Pattern.scan(UnitPhrase()).captured(as: .unitPhrase)
    Pattern.scan(MeasureEnd()).optional().captured(as: .keyWord)
    Pattern {
      FigurePatterns.material
      Pattern.scan(MeasureEnd()).optional().captured(as: .figureNumber)
    }.optional()
  }

  func value(of match: borrowing Match) -> QuantityTail? {
    guard let range = match.range(.unitPhrase), let unit = UnitPhrase().read(at: range.lowerBound, in: match.tokens) else { return nil }
    if ["°C", "ft"].contains(unit.symbol), match.has(.countedNoun) { return nil }
    var tail = QuantityTail(kind: .measure, unit: unit.symbol)
    tail.counted = match.range(.countedNoun)
    if let end = match.range(.keyWord), !end.isEmpty, let read = MeasureEnd().read(at: end.lowerBound, in: match.tokens) {
      tail.addend = read.fraction
      tail.per = read.per
    }
    if tail.per == nil, let end = match.range(.figureNumber), !end.isEmpty {
      tail.per = MeasureEnd().read(at: end.lowerBound, in: match.tokens)?.per
    }
    return tail
  }
}

/// What follows a unit: the centimetres of «2 m 50», and what the measure is counted by.
struct MeasureEnd: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? { read(at: token, in: tokens)?.end }

  func read(at first: Int, in tokens: Tokens) -> (fraction: ExactDecimal?, per: String?, end: Int)? {
    if let fraction = centimetres(first, tokens) { return (fraction, nil, first + 1) }
    if tokens.isWord(first, in: Self.and), tokens.isWord(first + 1, in: Self.halves) {
      return (ExactDecimal(5, exponent: -1), nil, first + 2)
    }
    if let hours = hours(first, tokens), !tokens.isWord(first - 1, in: Self.distances) { return (nil, hours.value, hours.end) }
    guard let per = PerPhrase().read(at: first, in: tokens) else { return nil }
    return (nil, per.value, per.end)
  }

  /// «42 km en 3 h 12»: the time that a distance took is no denominator.
  private static let distances = WordClass("distance", ["km", "kilomètre", "kilomètres"])
  private static let and = WordClass("and", ["et"])
  private static let halves = WordClass("half", ["demi", "demie"])
  private static let within = WordClass("within", ["en"])

  private func centimetres(_ token: Int, _ tokens: Tokens) -> ExactDecimal? {
    guard tokens.has(token, .number), !tokens.has(token, .inWords), tokens.span(token).count == 2, tokens.text(token - 1) == "m",
      tokens.claim(of: token) == nil, let count = tokens.numbers[token].integer, !isCounting(token + 1, tokens)
    else { return nil }
    return ExactDecimal(Int64(count), exponent: -2)
  }

  /// Whether a unit or a noun follows, which the number has for its own.
  private func isCounting(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.isMark(token, .percent, .euro) || UnitPhrase().read(at: token, in: tokens) != nil
      || NounPhrase(isPlural: true).read(at: token, in: tokens) != nil
  }

  /// «en 24 h», «en une heure»: the time in which rain falls.
  private func hours(_ first: Int, _ tokens: Tokens) -> (value: String, end: Int)? {
    guard tokens.isWord(first, in: Self.within), tokens.has(first + 1, .number), let count = tokens.numbers[first + 1].integer,
      let unit = tokens.value(first + 2, in: Self.times), count > 0
    else { return nil }
    return ("PT\(count)\(unit == 0 ? "H" : "M")", first + 3)
  }

  private static let times = WordClass("time", ["h": 0, "heure": 0, "heures": 0, "minutes": 1, "minute": 1, "min": 1])
}
