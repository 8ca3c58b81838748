import Language

/// Recognises «8,6 %», «vingt pour cent», «80 pour 100», «12 % des inscrits», «25 % de logements sociaux».
///
/// With an article the complement is the whole of the share; without one it is what makes up the share.
struct Percent: Rule {
  let id = "figure.percent"

  let pattern = Pattern {
    Pattern.any {
      Token.mark(.percent)
      Token.word("pourcent", "pourcents")
      Pattern {
        Token.word("pour")
        Token.word("cent")
      }
      Pattern {
        Token.word("pour")
        Token.integer(100...100).without(.inWords)
        Pattern.notAhead(Pattern.scan(NounPhrase(isPlural: true)))
      }
      Pattern {
        Token.word("p")
        Token.mark(.stop).optional()
        Token.integer(100...100)
      }
    }
    FigurePatterns.complement
  }

  func value(of match: borrowing Match) -> QuantityTail? {
    var tail = match.complemented(QuantityTail(kind: .percent, unit: "%"))
    tail.takesArticle = true
    return tail
  }
}
