import Language

/// Recognises «€ 12,50», «$ 100» and «CHF 45.50»: the symbol or code before the amount.
struct CurrencyFirst: Rule {
  let id = "figure.currency-first"

  let pattern = Pattern {
    Pattern.notAfter(Token.number)
    Pattern.any {
      Token.mark(.euro, .dollar, .pound)
      Token.word("eur", "usd", "gbp", "chf").requiring(.allCaps)
    }.captured(as: .unitPhrase)
    Token.number.without(.inWords).captured(as: .figureNumber)
    Pattern.notAhead(
      Pattern.any {
        Token.mark(.percent)
        Pattern.scan(UnitPhrase())
      })
  }

  func value(of match: borrowing Match) -> FigureReading? {
    guard let unit = match.token(.unitPhrase), let currency = CurrencyPhrase().read(at: unit, in: match.tokens) else { return nil }
    var reading = FigureReading(kind: .money, value: match.number(.figureNumber))
    reading.unit = currency.code
    return reading
  }
}
