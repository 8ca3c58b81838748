import Language

/// Recognises «3 sur 10», «un sur cinq», «4/5», «4 sur une échelle de 5»; with the noun between («trois habitants sur dix») it is read with the noun.
struct OutOf: Rule {
  let id = "figure.out-of"

  let pattern = Pattern {
    Pattern.any {
      Token.word("sur")
      Token.mark(.slash)
      Pattern {
        Token.word("sur")
        Token.word("une")
        Token.word("échelle")
        Token.word("de")
      }
    }
    Token.integer(2...1000).captured(as: .figureNumber)
    Pattern.notAhead(Token.mark(.slash, .percent))
    Pattern.notAhead(Token.anyWord.glued())
    FigurePatterns.whole.optional()
  }

  func value(of match: borrowing Match) -> QuantityTail? {
    guard let divisor = match.number(.figureNumber), let number = match.token(.figureNumber) else { return nil }
    guard match.tokens.numbers[match.range.lowerBound - 1] <= divisor else { return nil }
    let isBare =
      match.tokens.isMark(match.range.lowerBound, .slash) || match.has(.wholeOfShare) || !match.tokens.has(number + 1, .word)
      || NounPhrase(isPlural: true).read(at: number + 1, in: match.tokens) == nil
    guard isBare, UnitPhrase().read(at: number + 1, in: match.tokens) == nil else { return nil }
    var tail = QuantityTail(kind: .ratio, divisor: divisor)
    tail.of = match.range(.wholeOfShare)
    return tail
  }
}
