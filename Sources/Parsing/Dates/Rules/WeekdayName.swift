import Language

/// Recognises «mercredi», «lundi prochain», «vendredi dernier», «ce dimanche», «vendredi de cette semaine»: a day of the week without a number.
///
/// Which one it is, tense and issue date tell. «le mardi», as a habit, is read by ``WeeklyHabit``; «un lundi par mois», «le premier lundi qui suit» and a name in
/// capitals are none.
struct WeekdayName: CalendarRule {
  let id = "date.weekday"

  let pattern = Pattern {
    Pattern.notAfter(Token.word("un", "dernier"))
    Pattern.notAfter(Token.ordinal)
    Token.word("ce").captured(as: .dateWord).optional()
    Token.word(in: DateWords.weekdays).captured(as: .weekday)
    Pattern.notAhead(DateSteps.numberOfDay)
    Pattern.any {
      Token.word("prochain", "prochains", "dernier", "derniers", "passé", "suivant", "précédent").captured(as: .relation)
      Pattern {
        Token.word("de")
        Pattern.any {
          Pattern {
            Token.word("la")
            Token.word("semaine")
            Token.word("prochaine", "dernière", "suivante", "passée").captured(as: .dateUnit)
          }
          Pattern {
            Token.word("cette").captured(as: .dateUnit)
            Token.word("semaine")
          }
        }
      }
      Pattern {
        Token.word("en")
        Token.word("huit", "quinze").captured(as: .dateCount)
      }
    }.optional()
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let weekday = match.weekday(.weekday), !isName(match), !match.leadsToNoun else { return nil }
    if match.has(.dateUnit) {
      let weeks = match.value(.dateUnit, in: DateWords.relations) ?? 0
      return WeekdayOfWeekExpression(weekday: weekday, weeks: weeks)
    }
    if let days = match.integer(.dateCount) { return WeekdayExpression(weekday: weekday, relation: 1, furtherWeeks: days == 8 ? 1 : 2) }
    return WeekdayExpression(
      weekday: weekday, relation: match.value(.relation, in: DateWords.relations) ?? (match.has(.dateWord) ? 0 : nil),
      isAnaphoric: match.value(.relation, in: anaphoric) != nil)
  }

  /// «le club Samedi Loisirs»: capitals in a row, in the middle of a sentence.
  private func isName(_ match: borrowing Match) -> Bool {
    guard let day = match.token(.weekday), day + 1 == match.range.upperBound else { return false }
    let tokens = match.tokens
    return tokens.has(day, .capital) && tokens.has(day - 1, .word) && tokens.has(day + 1, .word) && tokens.has(day + 1, .capital)
      && tokens.traits[day].isDisjoint(with: [.allCaps, .sentenceStart, .lineStart, .cellEnd])
      && tokens.traits[day + 1].isDisjoint(with: [.allCaps, .lineStart])
      && tokens.value(day + 1, in: partsOfDay) == nil
  }

  private let partsOfDay = WordClass("part of a day", ["matin", "après", "soir", "nuit"])
  /// What is counted from the date named before rather than from the issue date.
  private let anaphoric = WordClass("weekday beside the date before", ["précédent", "suivant"])
}
