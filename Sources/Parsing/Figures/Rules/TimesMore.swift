import Language

/// Recognises «trois fois plus», «deux fois moins d’accidents».
struct TimesMore: Rule {
  let id = "figure.times-more"

  let pattern = Pattern {
    Token.word("fois")
    Token.word("plus", "moins").captured(as: .keyWord)
    FigurePatterns.material.optional()
  }

  func value(of match: borrowing Match) -> QuantityTail? {
    var tail = QuantityTail(kind: .ratio, takesArticle: false)
    tail.direction = match.text(.keyWord)?.first == "p" ? .increase : .decrease
    tail.of = match.range(.countedNoun)
    return tail
  }
}
