import Language

/// Recognises «a doublé», «a triplé», «multiplié par trois», «divisé par deux», «x 2»; not «4 x 100 m».
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
    Pattern {
      Pattern.notAfter(Token.number)
      Pattern.any {
        Token.mark(.times)
        Token.word("x").without(.capital)
      }
      Token.number.without(.inWords).captured(as: .figureNumber)
      Pattern.notAhead(
        Pattern.any {
          Token.mark(.percent, .euro, .times, .degree)
          Pattern.scan(UnitPhrase())
          Pattern.scan(NounPhrase(isPlural: true))
        })
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
