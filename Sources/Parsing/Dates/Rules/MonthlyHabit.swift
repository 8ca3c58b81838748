import Language

/// Recognises «chaque premier samedi du mois», «le dernier jeudi de chaque mois», «les 1er et 15 de chaque mois», «le dernier jour de chaque mois».
struct MonthlyHabit: DateRule {
  let id = "date.monthly"

  let pattern = Pattern {
    Pattern.any {
      Token.word("chaque").captured(as: .relation)
      Token.word("le", "un")
      Pattern {
        Token.word("tous").captured(as: .relation).optional()
        Token.word("les")
      }
    }
    Pattern.any {
      Pattern {
        Pattern.any {
          Token.ordinal(1...5)
          Token.word("dernier", "derniers")
        }.captured(as: .dateCount)
        Pattern {
          Token.word("et")
          Token.word("le").optional()
          Token.ordinal(1...5).captured(as: .hour)
        }.optional()
        Pattern.any {
          Token.word(in: DateWords.weekdays)
          Token.word(in: DateWords.pluralWeekdays)
        }.captured(as: .weekday)
      }
      Pattern {
        DateSteps.dayNumber.captured(as: .day)
        Pattern {
          Token.word("et")
          Token.word("le").optional()
          DateSteps.dayNumber.captured(as: .minute)
        }.optional()
      }
      Pattern {
        Pattern.any {
          Token.ordinal(1...31)
          Token.word("dernier")
        }.captured(as: .dateCount)
        Token.word("jour")
      }
    }
    Pattern.any {
      Pattern {
        Token.word("du")
        Token.word("mois")
        Pattern.notAhead(oneMonth)
      }
      Pattern {
        Token.word("de")
        Token.word("chaque")
        Token.word("mois")
      }.captured(as: .dateWord)
    }
  }

  /// «du mois de mai», «du mois prochain».
  private static let oneMonth = Pattern.any {
    Token.word("prochain", "dernier", "suivant")
    Pattern {
      Token.word("de", "d")
      Token.word(in: DateWords.months)
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    recurrence(match).map { [DateItem(.recurrence($0))] }
  }

  private func recurrence(_ match: borrowing Match) -> Recurrence? {
    let rank = match.integer(.dateCount).flatMap { $0 > 0 ? $0 : nil } ?? -1
    guard let weekday = match.weekday(.weekday) else {
      guard match.has(.dateWord) || match.has(.relation) else { return nil }
      return Recurrence(frequency: "MONTHLY", monthDays: [match.integer(.day) ?? rank, match.integer(.minute)].compactMap(\.self))
    }
    let ranks = [rank, match.integer(.hour)].compactMap(\.self)
    return Recurrence(frequency: "MONTHLY", weekdays: ranks.map { RankedWeekday(rank: $0, weekday: weekday) })
  }
}
