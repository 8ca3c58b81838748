import Language

/// Recognises «150 pour 100 000 habitants», «21,4 par classe», without a noun between; with one («298 cas pour 100 000 habitants») it is read with the noun.
struct RatePer: Rule {
  let id = "figure.rate-per"

  let pattern = Pattern.any {
    Pattern {
      Token.word("pour", "par", "aux")
      Token.integer(100...1_000_000)
      Pattern {
        Token.word("d", "de").optional()
        Pattern.scan(NounPhrase(isPlural: true, depth: 1))
      }.optional()
    }
    Pattern {
      Token.word("par")
      Token.word("million", "millier").optional()
      Token.word("d", "de").optional()
      Pattern.any {
        Token.word(in: PerWords.nouns)
        Token.word(in: PerWords.times)
        Pattern.scan(NounPhrase(isPlural: true, depth: 1))
      }
    }
  }

  func value(of match: borrowing Match) -> QuantityTail? {
    guard let per = PerPhrase().read(at: match.range.lowerBound, in: match.tokens), per.end == match.range.upperBound else { return nil }
    var tail = QuantityTail(kind: per.isRate || !per.value.hasPrefix("P") ? .rate : .count, takesArticle: false)
    tail.per = per.value
    return tail
  }
}
