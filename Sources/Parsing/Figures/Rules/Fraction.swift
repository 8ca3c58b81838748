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
      Token.word(in: Self.plurals)
    }.captured(as: .unitPhrase)
    Pattern.any {
      FigurePatterns.whole
      Pattern.notAhead(Token.anyWord.hyphened())
    }
  }

  func value(of match: borrowing Match) -> QuantityTail? {
    let tokens = match.tokens
    guard let unit = match.token(.unitPhrase),
      let divisor = match.value(.unitPhrase, in: Self.nouns) ?? match.value(.unitPhrase, in: Self.plurals) ?? tokens.numbers[unit].integer
    else { return nil }
    if tokens.has(unit, .ordinal), !isPart(unit, match) { return nil }
    if !match.has(.wholeOfShare), tokens.isWord(unit - 2, in: Self.persons) { return nil }
    var tail = QuantityTail(kind: .ratio, divisor: ExactDecimal(divisor))
    tail.of = match.range(.wholeOfShare)
    return tail
  }

  /// «un cinquième», not «une quinzième ouverture».
  private func isPart(_ ordinal: Int, _ match: borrowing Match) -> Bool {
    let tokens = match.tokens
    guard tokens.isWord(ordinal - 1, in: Self.one) else { return false }
    return match.has(.wholeOfShare) || NounPhrase(isPlural: false).read(at: ordinal + 1, in: tokens) == nil
  }

  private static let one = WordClass("one", ["un"])
  private static let nouns = WordClass("fraction", ["tiers": 3, "quart": 4, "quarts": 4])
  private static let plurals = WordClass(
    "fraction plural",
    [
      "cinquièmes": 5, "sixièmes": 6, "septièmes": 7, "huitièmes": 8, "neuvièmes": 9, "dixièmes": 10, "douzièmes": 12, "vingtièmes": 20,
      "centièmes": 100, "millièmes": 1000,
    ])
  /// «par un tiers» is a person.
  private static let persons = WordClass("before a person", ["par", "à", "avec", "chez", "pour"])
}
