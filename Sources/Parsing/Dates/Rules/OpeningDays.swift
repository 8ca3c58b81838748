import Language

/// Recognises «du lundi au vendredi», «du mardi au samedi inclus», «lun.-ven. : 9 h – 17 h», «7 jours sur 7»: days of every week.
struct OpeningDays: DateRule {
  let id = "date.opening-days"

  let pattern = Pattern.any {
    Pattern {
      Token.word("du").optional()
      Token.word(in: DateWords.weekdays).captured(as: .weekday)
      Pattern.any {
        Pattern {
          Token.word("au")
          Token.word(in: DateWords.weekdays).captured(as: .day)
        }
        Pattern {
          Token.word("à")
          Token.word(in: DateWords.weekdays).captured(as: .day)
          Pattern.ahead(hours)
        }
        Pattern {
          Token.mark(.dash, .hyphen, .arrow)
          Token.word(in: DateWords.weekdays).captured(as: .day)
        }
        Token.word(in: DateWords.weekdays).hyphened().captured(as: .day)
      }
      Token.word("inclus", "compris").optional()
      Pattern.notAhead(numbered)
    }
    Pattern {
      short.captured(as: .weekday)
      Pattern.any {
        Pattern {
          Pattern.any {
            Token.word("au")
            Token.mark(.dash, .hyphen, .arrow)
          }
          short.captured(as: .day)
        }
        Pattern {
          Pattern.ahead(Token(required: .hyphened))
          short.captured(as: .day)
        }
      }
      Pattern.ahead(hours)
    }
    Pattern {
      Token.integer(7...7)
      Token.word("jours")
      Token.word("sur")
      Token.integer(7...7)
    }
  }

  /// «lun.», which counts only before another and hours: «lun.-ven. : 9 h – 17 h».
  private static let short = Pattern {
    Token.word(in: DateWords.shortWeekdays)
    Token.mark(.stop).glued().optional()
  }

  /// What follows in a table of opening hours: «lundi à vendredi : 9 h – 17 h».
  private static let hours = Pattern.any {
    Token.mark(.colon, .openParenthesis)
    Token.number
    Pattern {
      Token.word("de")
      Token.number
    }
  }

  private static let numbered = Pattern.any {
    DateSteps.numberOfDay
    Token.ordinal
    Token.word("prochain", "prochains", "suivant", "suivants", "dernier", "derniers")
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let first = match.weekday(.weekday), let last = match.weekday(.day) else {
      return [DateItem(.recurrence(.daily))]
    }
    let count = (last - first + 7) % 7
    return [DateItem(.recurrence(.weekly((0...count).map { (first + $0 - 1) % 7 + 1 })))]
  }
}
