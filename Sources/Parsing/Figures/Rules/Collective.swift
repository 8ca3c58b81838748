import Language

/// Recognises «des milliers de personnes», «plusieurs centaines d’arbres», «quelques dizaines»: at least one of them.
struct Collective: Rule {
  let id = "figure.collective"

  let pattern = Pattern {
    Pattern.after(Token.word("des", "plusieurs", "quelques", "de", "d", "certaines"))
    Token.word("dizaines", "centaines", "milliers", "millions", "milliards").captured(as: .keyWord)
    Pattern {
      Token.word("de")
      Token.word("milliers", "millions", "milliards").captured(as: .unitPhrase)
    }.optional()
    Pattern.any {
      Pattern {
        Token.word("de", "d")
        Pattern.scan(CurrencyPhrase()).captured(as: .figureNumber)
      }
      FigurePatterns.material
      Pattern.notAhead(Token.anyWord)
    }
  }

  func value(of match: borrowing Match) -> FigureReading? {
    guard let size = match.value(.keyWord, in: Self.sizes) else { return nil }
    var low = ExactDecimal(1, exponent: size)
    if let unit = match.value(.unitPhrase, in: CollectiveWords.powers) { low = low.scaled(byPowerOfTen: unit) }
    var reading = FigureReading(kind: .count)
    reading.low = low
    reading.counted = match.range(.countedNoun)
    if let money = match.range(.figureNumber), let currency = CurrencyPhrase().read(at: money.lowerBound, in: match.tokens) {
      (reading.kind, reading.unit) = (.money, currency.code)
    }
    return reading
  }

  private static let sizes = WordClass("size", ["dizaines": 1, "centaines": 2, "milliers": 3, "millions": 6, "milliards": 9])
}
