import Language

/// Recognises «150 pour 100 000 habitants», without a noun between; with one («298 cas pour 100 000 habitants») it is read with the noun.
struct RatePer: Rule {
  let id = "figure.rate-per"

  let pattern = Pattern {
    Token.word("pour", "par")
    Token.integer(100...1_000_000).captured(as: .figureNumber)
    Pattern {
      Token.word("d", "de").optional()
      Pattern.scan(NounPhrase(isPlural: true, depth: 1))
    }.optional()
  }

  func value(of match: borrowing Match) -> QuantityTail? {
    guard let per = PerPhrase().read(at: match.range.lowerBound, in: match.tokens), per.isRate else { return nil }
    var tail = QuantityTail(kind: .rate, takesArticle: false)
    tail.per = per.value
    return tail
  }
}
