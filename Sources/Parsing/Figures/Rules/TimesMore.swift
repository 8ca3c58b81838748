import Language

/// Recognises «trois fois plus», «deux fois moins d’accidents», «quatre fois supérieur», «deux fois la moyenne».
struct TimesMore: Rule {
  let id = "figure.times-more"

  let pattern = Pattern {
    Token.word("fois")
    Pattern.any {
      Pattern {
        Token.word("plus", "moins").captured(as: .keyWord)
        FigurePatterns.material.optional()
      }
      Token.word(in: Self.comparatives).captured(as: .keyWord)
      Pattern {
        Token.word("la", "le", "l")
        Token.word(in: Self.standards)
      }
    }
  }

  func value(of match: borrowing Match) -> QuantityTail? {
    var tail = QuantityTail(kind: .ratio, takesArticle: false)
    tail.direction = match.text(.keyWord).map { $0.first == "p" || $0.first == "s" ? .increase : .decrease }
    tail.of = match.range(.countedNoun)
    return tail
  }

  private static let comparatives = WordClass(
    "comparative",
    ["supérieur", "supérieure", "supérieurs", "supérieures", "inférieur", "inférieure", "inférieurs", "inférieures"])

  /// What something is measured by: «deux fois la moyenne nationale».
  private static let standards = WordClass(
    "standard",
    [
      "moyenne", "normale", "niveau", "montant", "nombre", "taux", "objectif", "seuil", "norme", "limite", "taille", "surface",
      "superficie",
      "population", "budget", "prix", "valeur", "total", "volume",
    ])
}
