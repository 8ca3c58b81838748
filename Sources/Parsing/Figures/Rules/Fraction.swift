import Language

/// Recognises «deux tiers des cas», «un quart», «trois cinquièmes des communes», «un demi».
///
/// «le tiers», «la moitié», without a number, are for `Half`.
struct Fraction: Rule {
  let id = "figure.fraction"

  let pattern = Pattern {
    Pattern.any {
      Token.word("tiers", "quart", "quarts")
      Token.ordinal(5...1000).requiring(.inWords)
    }.captured(as: .unitPhrase)
    Pattern.any {
      FigurePatterns.whole
      Pattern.notAhead(Token.anyWord)
      Pattern.ahead(Token.word("en", "sur", "par", "pour", "à", "dans", "est", "sont", "ont", "a", "et", "ou", "contre", "de", "d", "qui", "que", "se", "soit", "seulement", "le", "vient", "au"))
    }
  }

  func value(of match: borrowing Match) -> QuantityTail? {
    guard let unit = match.token(.unitPhrase), let divisor = match.value(.unitPhrase, in: Self.nouns) ?? match.tokens.numbers[unit].integer else { return nil }
    var tail = QuantityTail(kind: .ratio, divisor: ExactDecimal(divisor))
    tail.of = match.range(.wholeOfShare)
    return tail
  }

  private static let nouns = WordClass("fraction", ["tiers": 3, "quart": 4, "quarts": 4])
}
