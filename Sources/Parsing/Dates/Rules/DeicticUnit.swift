import Language

/// Recognises «cette année», «le mois dernier», «la semaine prochaine», «l’an passé», «l’année précédente», «l’année d’avant», «le mois en cours».
struct DeicticUnit: CalendarRule {
  let id = "date.deictic-unit"

  let pattern = Pattern.any {
    Pattern {
      Token.word("ce", "cet", "cette")
      Token.word("semaine", "mois", "trimestre", "semestre", "année").captured(as: .dateUnit)
      Token.mark(.hyphen).optional()
      Token.word("ci").optional()
      Pattern.notAhead(named)
    }
    Pattern {
      Token.word("semaine", "mois", "trimestre", "semestre", "an", "année").captured(as: .dateUnit)
      Token.word(
        "dernier", "dernière", "passé", "passée", "écoulé", "écoulée", "précédent", "précédente", "prochain", "prochaine", "suivant",
        "suivante", "courant"
      ).captured(as: .relation)
    }
    Pattern {
      Token.word("semaine", "mois", "trimestre", "semestre", "année", "décennie").captured(as: .dateUnit)
      Token.word("en")
      Token.word("cours")
    }
    Pattern {
      Token.word("semaine", "mois", "année").captured(as: .dateUnit)
      Token.word("d")
      Token.word("avant", "après").captured(as: .relation)
      Pattern.notAhead(Token.number)
    }
    Pattern {
      Token.word("prochain", "prochaine").captured(as: .relation)
      Token.word("semaine", "mois", "trimestre", "semestre", "année").captured(as: .dateUnit)
    }
    Pattern {
      Pattern.after(Token.word("le", "la", "du", "au"))
      Token.word("dernier", "dernière").captured(as: .relation)
      Token.word("semaine", "mois", "trimestre", "semestre").captured(as: .dateUnit)
      Pattern.notAhead(Token.word("de", "du", "des", "d", "que", "qui", "avant", "où"))
    }
  }

  /// What the unit is called: «ce mois de mai», «cette année 2024».
  private static let named = Pattern.any {
    DateSteps.year
    Pattern {
      Token.word("de", "d")
      Token.word(in: DateWords.months)
    }
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let number = match.value(.dateUnit, in: DateWords.units), let unit = CalendarUnit(rawValue: number), !match.leadsToNoun
    else { return nil }
    let offset = match.value(.relation, in: DateWords.relations) ?? match.value(.relation, in: sides) ?? 0
    return RelativeUnitExpression(
      unit: unit, offset: offset, isAnaphoric: match.value(.relation, in: anaphoric) != nil || match.value(.relation, in: sides) != nil)
  }

  private let sides = WordClass("before or after", ["avant": -1, "après": 1])
  /// What is counted from the date named before rather than from the issue date.
  private let anaphoric = WordClass("beside the date before", ["précédent", "précédente", "suivant", "suivante"])
}
