import Language

/// Recognises «12 ‰» and «12 pour mille».
struct PerMille: Rule {
  let id = "figure.per-mille"

  let pattern = Pattern {
    Pattern.any {
      Token.mark(.perMille)
      Pattern {
        Token.word("pour")
        Token.word("mille")
        Pattern.notAhead(Token.anyWord.without([.elided]).requiring([.number]))
      }
    }
    FigurePatterns.complement
  }

  func value(of match: borrowing Match) -> QuantityTail? {
    match.complemented(QuantityTail(kind: .percent, unit: "‰"))
  }
}
