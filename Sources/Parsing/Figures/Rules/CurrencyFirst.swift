import Language

/// Recognises «€ 12,50» and «$ 100»: the symbol before the amount.
struct CurrencyFirst: Rule {
  let id = "figure.currency-first"

  let pattern = Pattern {
    Pattern.notAfter(Token.number)
    Token.mark(.euro, .dollar, .pound).captured(as: .unitPhrase)
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
