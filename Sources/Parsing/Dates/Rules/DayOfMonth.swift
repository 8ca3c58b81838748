import Language

/// Recognises «le 3 du mois prochain», «le 15 de ce mois», «le 28 du mois», «le 20 du même mois», «le 12 courant»: a day's number in a month that is not named.
///
/// «le 5 de chaque mois» is a ``MonthlyHabit``.
struct DayOfMonth: CalendarRule {
  let id = "date.day-of-month"

  let pattern = Pattern {
    DateSteps.dayNumber.captured(as: .day)
    Pattern.any {
      Pattern {
        Token.word("du")
        Token.word("mois")
        Token.word("prochain", "suivant", "dernier", "précédent", "passé", "écoulé", "courant").captured(as: .relation).optional()
        Pattern.notAhead(Token.word("de", "d"))
      }
      Pattern {
        Token.word("de")
        Token.word("ce")
        Token.word("mois")
      }
      Pattern {
        Token.word("du")
        Token.word("même").captured(as: .dateUnit)
        Token.word("mois")
      }
      Token.word("courant").captured(as: .dateWord)
    }
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let day = match.integer(.day), !match.leadsToNoun, !match.has(.dateWord) || isAnnounced(match) else { return nil }
    let month = RelativeUnitExpression(
      unit: .month, offset: match.value(.relation, in: DateWords.relations) ?? 0,
      isAnaphoric: match.has(.dateUnit) || match.value(.relation, in: Self.anaphoric) != nil)
    return NthInPeriodExpression(rank: day, counted: .day, period: month)
  }

  /// «le 12 courant», not «3 courant alternatif».
  private func isAnnounced(_ match: borrowing Match) -> Bool {
    match.tokens.value(match.range.lowerBound - 1, in: Self.articles) != nil && !Noun.follows(match.range.upperBound - 1, in: match.tokens)
  }

  private static let articles = WordClass("article", ["le", "du", "au"])
  private static let anaphoric = WordClass("beside the month before", ["suivant", "précédent"])
}
