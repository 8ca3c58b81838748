import Language

/// Recognises «3,5 millions d’euros», «450 k€», «15 € 50», «11,65 € de l’heure», «168,4 M€ d’avances», «2 500 € d’aide par hectare».
struct Money: Rule {
  let id = "figure.money"

  let pattern = Pattern {
    Pattern.scan(CurrencyPhrase()).captured(as: .unitPhrase)
    Pattern.scan(AmountEnd()).optional().captured(as: .keyWord)
    Pattern {
      FigurePatterns.material
      Pattern.scan(MeasureEnd()).optional().captured(as: .figureNumber)
    }.optional()
  }

  func value(of match: borrowing Match) -> QuantityTail? {
    guard let unit = match.range(.unitPhrase), let currency = CurrencyPhrase().read(at: unit.lowerBound, in: match.tokens) else {
      return nil
    }
    var tail = QuantityTail(kind: .money, unit: currency.code, power: currency.power)
    tail.counted = match.range(.countedNoun)
    if let end = match.range(.keyWord), !end.isEmpty, let read = AmountEnd().read(at: end.lowerBound, in: match.tokens) {
      tail.addend = read.hundredths.map { ExactDecimal(Int64($0), exponent: -2) }
      tail.per = read.per
    }
    if tail.per == nil, let end = match.range(.figureNumber), !end.isEmpty {
      tail.per = MeasureEnd().read(at: end.lowerBound, in: match.tokens)?.per
    }
    return tail
  }
}

/// What follows an amount: its hundredths, and what it is paid by.
struct AmountEnd: TokenScanner {
  func end(at token: Int, in tokens: Tokens) -> Int? { read(at: token, in: tokens)?.end }

  func read(at first: Int, in tokens: Tokens) -> (hundredths: Int?, per: String?, end: Int)? {
    var end = first
    let hundredths = readHundredths(&end, tokens)
    let per = PerPhrase(takesAnyNoun: true).read(at: tokens.isWord(end, in: Self.netOrGross) ? end + 1 : end, in: tokens)
    end = per?.end ?? end
    return end > first ? (hundredths, per?.value, end) : nil
  }

  /// «1 400 € | net par mois».
  private static let netOrGross = WordClass("net or gross", ["net", "nets", "brut", "bruts"])

  /// «50» glued or apart, «et cinq centimes».
  private func readHundredths(_ end: inout Int, _ tokens: Tokens) -> Int? {
    let joint = tokens.value(end, in: NounWords.conjunctions) == 0 ? end + 1 : end
    guard tokens.has(joint, .number), tokens.claim(of: joint) == nil, let count = tokens.numbers[joint].integer, (0...99).contains(count)
    else { return nil }
    if tokens.isWord(joint + 1, in: CurrencyWords.hundredths) {
      end = joint + 2
      return count
    }
    if joint == end, isSpoken(joint, tokens) {
      end = joint + 1
      return count
    }
    guard joint == end, tokens.span(joint).count == 2, !tokens.has(joint, .inWords),
      tokens.isMark(joint - 1, .euro) || tokens.isWord(joint - 1, in: CurrencyWords.names),
      !tokens.isMark(joint + 1, .percent, .euro), !tokens.has(joint + 1, .word) || tokens.has(joint, .glued)
    else { return nil }
    end = joint + 1
    return count
  }

  /// «douze euros | cinquante».
  private func isSpoken(_ number: Int, _ tokens: Tokens) -> Bool {
    tokens.has(number, .inWords) && !tokens.has(number, .indefinite) && tokens.has(number - 2, .inWords)
      && tokens.isWord(number - 1, in: CurrencyWords.names) && !tokens.has(number + 1, .word) && !tokens.isMark(number + 1, .percent, .euro)
  }
}
