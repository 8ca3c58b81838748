import Language

/// Recognises «chaque jour», «tous les ans», «toutes les 20 minutes», «tous les deux ans», «chaque matin», «quotidiennement».
struct Frequency: DateRule {
  let id = "date.frequency"

  let pattern = Pattern.any {
    Pattern {
      Token.word("chaque")
      Pattern.any {
        Token.word(in: DateWords.units).captured(as: .dateUnit)
        partOfDay
        Token.word("été", "hiver", "printemps", "automne").captured(as: .month)
      }
    }
    Pattern {
      Token.word("tous", "toutes")
      Token.word("les")
      Token.integer(2...100).captured(as: .dateCount).optional()
      Pattern.any {
        Pattern {
          Token.word(in: DateWords.units).captured(as: .dateUnit)
          exception.captured(as: .weekday).optional()
        }
        Token.word("matins", "soirs", "nuits").captured(as: .dateWord)
        Token.word("week").captured(as: .day)
      }
    }
    Token.word(in: adverbs).captured(as: .relation)
  }

  /// «sauf le dimanche», «sauf dimanches et lundis».
  private static let exception = Pattern {
    Token.word("sauf", "hormis", "excepté")
    exceptedDay
    Pattern {
      Token.word("et")
      exceptedDay
    }.optional()
  }

  private static let exceptedDay = Pattern {
    Token.word("le", "les").optional()
    Pattern.any {
      Token.word(in: DateWords.weekdays)
      Token.word(in: DateWords.pluralWeekdays)
    }
    Pattern.notAhead(DateSteps.numberOfDay)
  }

  private static let partOfDay = Token.word("matin", "soir", "nuit", "soirée").captured(as: .dateWord)

  func value(of match: borrowing Match) -> [DateItem]? {
    if match.has(.dateWord) { return [DateItem(.recurrence("FREQ=DAILY"))] }
    if match.has(.month) { return [DateItem(.recurrence("FREQ=YEARLY"))] }
    if match.has(.day) { return [DateItem(.recurrence(RecurrenceText.weekly([6, 7])))] }
    guard let number = match.value(.dateUnit, in: DateWords.units) ?? match.value(.relation, in: Self.adverbs),
      let unit = CalendarUnit(rawValue: number)
    else { return nil }
    if let range = match.range(.weekday), unit == .day {
      let excepted = range.compactMap {
        match.tokens.value($0, in: DateWords.weekdays) ?? match.tokens.value($0, in: DateWords.pluralWeekdays)
      }
      return [DateItem(.recurrence(RecurrenceText.weekly((1...7).filter { !excepted.contains($0) })))]
    }
    return [DateItem(.recurrence(RecurrenceText.every(match.integer(.dateCount) ?? 1, unit)))]
  }

  private static let adverbs = WordClass(
    "how often", ["quotidiennement": 3, "hebdomadairement": 4, "mensuellement": 5, "trimestriellement": 6, "annuellement": 8])
}
