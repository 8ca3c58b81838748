import Language

/// The steps and values of a period in which days, weeks or months are counted: «d’octobre 2015», «du mois», «de l’année prochaine», «du 1er trimestre».
enum PeriodSteps {
  /// «de …» with the period.
  static let ofPeriod = Pattern {
    Token.word("de", "d", "du")
    Token.word("l", "la").optional()
    Pattern {
      Token.word("mois")
      Token.word("de", "d")
    }.optional()
    Pattern.any {
      Pattern {
        Token.word(in: DateWords.months).captured(as: .month)
        Pattern.any {
          DateSteps.year.captured(as: .year)
          relation
          DateSteps.relativeYear
        }.optional()
      }
      Pattern {
        Token.word("année").optional()
        DateSteps.year.captured(as: .year)
      }
      Pattern {
        Token.ordinal(1...4).captured(as: .quarters)
        Token.word("trimestre", "semestre").captured(as: .dateWord)
        DateSteps.year.captured(as: .year).optional()
      }
      Pattern {
        Token.word("semaine", "mois", "trimestre", "semestre", "année").captured(as: .dateWord)
        relation.optional()
      }
    }
  }

  private static let relation = Token.word("prochain", "prochaine", "dernier", "dernière", "suivant", "suivante").captured(as: .relation)

  /// What a period looks like, for what is not followed by one.
  static let ahead = Pattern {
    Token.word("de", "d", "du")
    Token.word("l").optional()
    Pattern.any {
      Token.word(in: DateWords.months)
      Token.word("mois", "année", "trimestre", "semestre")
      DateSteps.year
    }
  }

  /// The period that a match read.
  static func period(of match: borrowing Match) -> (any CalendarExpression)? {
    let relation = match.value(.relation, in: DateWords.relations)
    if let month = match.month(.month) {
      return MonthExpression(month: month, year: match.integer(.year), relation: relation, yearOffset: match.yearOffset)
    }
    guard let number = match.value(.dateWord, in: DateWords.units), let unit = CalendarUnit(rawValue: number) else {
      return match.integer(.year).map { YearExpression(year: $0) }
    }
    guard let rank = match.integer(.quarters) else { return RelativeUnitExpression(unit: unit, offset: relation ?? 0) }
    guard unit == .quarter || rank < 3 else { return nil }
    return PartOfYearExpression(code: (unit == .quarter ? 32 : 39) + rank, year: match.integer(.year))
  }

  /// Whether a match names the month or year itself, so that it is one period and none that comes back.
  static func isOnce(_ match: borrowing Match) -> Bool {
    match.has(.month) || match.has(.year) || match.has(.relation) || match.has(.quarters) || match.value(.dateWord, in: year) != nil
  }

  private static let year = WordClass("year", ["année"])
}
