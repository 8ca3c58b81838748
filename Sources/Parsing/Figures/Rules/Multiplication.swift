import Language

/// Recognises «a doublé», «a triplé», «multiplié par trois», «divisé par deux».
struct Multiplication: Rule {
  let id = "figure.multiplication"

  let pattern = Pattern.any {
    Pattern {
      Pattern.after(Token.word("a", "ont", "avait", "avaient", "aura", "auront", "presque", "quasiment", "que", "même", "ayant"))
      Token.word("doublé", "triplé", "quadruplé", "quintuplé", "décuplé").captured(as: .word)
      Pattern.notAhead(Token.word("le", "la", "les", "l", "un", "une", "des", "son", "sa", "ses", "leur", "leurs"))
    }
    Pattern {
      Token.word("multiplié", "multipliée", "multipliés", "multipliées", "multiplier", "divisé", "divisée", "divisés", "divisées", "diviser").captured(as: .unit)
      Token.word("presque", "quasiment").repeated()
      Token.word("par")
      Token.number.captured(as: .number)
    }
  }

  func value(of match: borrowing Match) -> FigureReading? {
    let factor = match.number(.number) ?? match.value(.word, in: Self.factors).map { ExactDecimal($0) }
    guard let factor else { return nil }
    var reading = FigureReading(kind: .ratio, value: factor)
    reading.direction = match.text(.unit)?.first?.lowercased() == "d" ? .decrease : .increase
    return reading
  }

  private static let factors = WordClass("factor", ["doublé": 2, "triplé": 3, "quadruplé": 4, "quintuplé": 5, "décuplé": 10])
}
