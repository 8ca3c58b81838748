import Language

/// Recognises «a doublé», «a triplé», «multiplié par trois», «divisé par deux».
struct Multiplication: Rule {
  let id = "figure.multiplication"

  let pattern = Pattern.any {
    Pattern {
      Pattern.after(Token.word("a", "ont", "avait", "avaient", "aura", "auront", "presque", "quasiment", "que", "même", "ayant"))
      Token.word("doublé", "triplé", "quadruplé", "quintuplé", "décuplé").captured(as: .keyWord)
      Pattern.notAhead(Token.word("le", "la", "les", "l", "un", "une", "des", "son", "sa", "ses", "leur", "leurs"))
    }
    Pattern {
      Token.word(
        "multiplié", "multipliée", "multipliés", "multipliées", "multiplier", "divisé", "divisée", "divisés", "divisées", "diviser"
      ).captured(as: .unitPhrase)
      Token.word("presque", "quasiment").repeated()
      Token.word("par")
      Token.number.captured(as: .figureNumber)
    }
  }

  func value(of match: borrowing Match) -> FigureReading? {
    let factor = match.number(.figureNumber) ?? match.value(.keyWord, in: Self.factors).map { ExactDecimal($0) }
    guard let factor else { return nil }
    var reading = FigureReading(kind: .ratio, value: factor)
    reading.direction = match.text(.unitPhrase)?.first?.lowercased() == "d" ? .decrease : .increase
    return reading
  }

  private static let factors = WordClass("factor", ["doublé": 2, "triplé": 3, "quadruplé": 4, "quintuplé": 5, "décuplé": 10])
}
