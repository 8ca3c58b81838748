import Language

/// Recognises «ce week-end», «le week-end du 9 décembre», «le week-end des 4 et 5 mai», «week-end dernier», «les week-ends» as a habit excepted.
///
/// «un week-end de mai», «le dernier week-end du mois» are none that can be told.
struct Weekend: CalendarRule {
  let id = "date.weekend"

  let pattern = Pattern.any {
    Pattern {
      Pattern.any {
        Token.word("pont", "weekend")
        Pattern {
          Token.word("week")
          Token.word("end")
        }
      }
      Pattern.any {
        Token.word("pascal").captured(as: .otherYear)
        Pattern {
          Token.word("de", "du")
          Token.word("la", "l").optional()
          Pattern.any {
            Token.word("pâques", "pentecôte", "ascension", "toussaint", "noël", "assomption").captured(as: .otherYear)
            Pattern {
              Token.word("jour")
              Token.word("de")
              Token.word("l")
              Token.word("an").captured(as: .otherYear)
            }
          }
        }
      }
      DateSteps.year.captured(as: .year).optional()
    }
    ordinary
  }

  private static let ordinary = Pattern {
    Pattern.notAfter(Token.word("un", "dernier"))
    Pattern.notAfter(Token.ordinal)
    Token.word("ce").captured(as: .dateWord).optional()
    Pattern.any {
      Pattern {
        Token.word("week")
        Token.word("end")
      }
      Token.word("weekend")
    }
    Pattern.any {
      Token.word("dernier", "prochain", "passé", "suivant", "précédent", "prochaine", "dernière").captured(as: .relation)
      Pattern {
        Token.word("prolongé").optional()
        Token.word("du", "des")
        DateSteps.dayNumber.captured(as: .day)
        Pattern.any {
          Token.integer(1...31, digits: 1...2).hyphened().captured(as: .dateCount)
          Pattern {
            Token.word("et")
            DateSteps.dayNumber
          }
        }.optional()
        Pattern {
          DateSteps.month.captured(as: .month)
          DateSteps.year.captured(as: .year).optional()
        }.optional()
        Pattern.notAhead(Token.word("au", "et"))
      }
    }.optional()
    Pattern.notAhead(
      Pattern {
        Token.word("de")
        Token.anyWord.without(.number)
      })
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    if let feast = match.token(.otherYear).flatMap({ NamedHoliday.feast(named: $0, in: match.tokens) }) {
      return FeastWeekendExpression(feast: HolidayExpression(feast: feast, year: match.integer(.year)))
    }
    if let day = match.integer(.day) {
      if let last = match.integer(.dateCount), last > day + 1 { return nil }
      return WeekOfExpression(day: DayExpression(day: day, month: match.month(.month), year: match.integer(.year)), length: 2)
    }
    return WeekendExpression(relation: match.value(.relation, in: DateWords.relations) ?? (match.has(.dateWord) ? 0 : nil))
  }
}
