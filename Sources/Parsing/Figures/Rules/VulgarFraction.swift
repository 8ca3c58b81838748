import Language

/// Recognises «¾ des communes», «près de ½ litre», «aux ¾».
///
/// Beside a number («2 ½») or a noun of its own («½ finale») the sign is left alone.
struct VulgarFraction: Rule {
  let id = "figure.vulgar-fraction"

  let pattern = Pattern {
    Pattern.notAfter(Token.number)
    Token.mark(.quarter, .half, .threeQuarters).captured(as: .keyWord)
    Pattern.any {
      FigurePatterns.whole
      Pattern.scan(UnitPhrase()).captured(as: .unitPhrase)
      Pattern.notAhead(
        Pattern.any {
          Token.anyWord
          Token.number
        })
    }
  }

  func value(of match: borrowing Match) -> FigureReading? {
    let (tokens, sign) = (match.tokens, match.range.lowerBound)
    let quarters = tokens.isMark(sign, .quarter) ? 1 : tokens.isMark(sign, .half) ? 2 : 3
    var reading = FigureReading(kind: .ratio, value: ExactDecimal(quarters).share(of: ExactDecimal(4)))
    reading.of = match.range(.wholeOfShare)
    if let unit = match.range(.unitPhrase).flatMap({ UnitPhrase().read(at: $0.lowerBound, in: tokens) }) {
      (reading.kind, reading.unit) = (.measure, unit.symbol)
    }
    return reading
  }
}
