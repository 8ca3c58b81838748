import Language

/// Recognises «tous les mardis», «les mardis et jeudis», «chaque vendredi et samedi soir», «le mardi», «le lundi et jeudi», «les lundi et vendredi», «un mardi sur deux».
struct WeeklyHabit: DateRule {
  let id = "date.weekly"

  let pattern = Pattern {
    Pattern.any {
      Pattern {
        Pattern {
          Token.word("tous")
          Token.word("les")
        }
        anyWeekdays
      }
      Pattern {
        Token.word("chaque")
        anyWeekdays
      }
      Pattern {
        Token.word("les", "des").optional()
        weekdays(Token.word(in: DateWords.pluralWeekdays))
      }
      Pattern {
        Token.word("le", "les")
        weekdays(Token.word(in: DateWords.weekdays))
      }
      Pattern {
        Pattern.after(Token.word("sauf", "hors", "hormis", "excepté"))
        weekdays(Token.word(in: DateWords.weekdays))
      }
      Pattern {
        Token.word("un")
        Token.word(in: DateWords.weekdays)
        Token.word("sur")
        Token.integer(2...4).captured(as: .dateCount)
      }
    }.captured(as: .weekday)
    DateSteps.dayPart.optional()
    Pattern.notAhead(following)
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let range = match.range(.weekday), !isName(range, match.tokens), !isCounted(range.lowerBound, match.tokens) else { return nil }
    let weekdays = range.compactMap {
      match.tokens.value($0, in: DateWords.weekdays) ?? match.tokens.value($0, in: DateWords.pluralWeekdays)
    }
    return [DateItem(.recurrence(.weekly(weekdays, every: match.integer(.dateCount) ?? 1)))]
  }

  /// «les Vendredis du vin».
  private func isName(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
    let last = range.upperBound - 1
    return tokens.has(last, .capital) && !tokens.has(last, .allCaps) && tokens.value(last, in: DateWords.pluralWeekdays) != nil
      && tokens.value(last + 1, in: Self.of) != nil && tokens.value(last + 2, in: DateWords.months) == nil
      && !tokens.has(last + 2, .number)
  }

  /// «deux samedis».
  private func isCounted(_ token: Int, _ tokens: Tokens) -> Bool {
    tokens.has(token - 1, .number) && tokens.value(token, in: DateWords.pluralWeekdays) != nil
  }

  private static let of = WordClass("of", ["de", "du", "des", "d"])

  private static let anyWeekdays = Pattern.any {
    weekdays(Token.word(in: DateWords.weekdays))
    weekdays(Token.word(in: DateWords.pluralWeekdays))
  }

  private static func weekdays(_ weekday: Token) -> Pattern {
    Pattern {
      weekday
      Pattern {
        Pattern.any {
          Token.mark(.comma)
          Token.word("et", "ou")
        }
        Token.word("les").optional()
        weekday
        Pattern.notAhead(Token.number)
      }.repeated()
    }
  }

  /// What makes «le mardi» one day: «le mardi 5», «le mardi suivant», «le lundi de Pâques».
  private static let following = Pattern.any {
    Pattern {
      Token.mark(.comma, .openParenthesis).optional()
      DateSteps.dayNumber
      Token.word(in: DateWords.months)
    }
    DateSteps.numberOfDay
    Token.ordinal
    Token.word("prochain", "dernier", "suivant", "précédent", "passé", "au", "saint", "noir", "gras")
    Pattern {
      Token.word("de", "des")
      Token.word("la", "l").optional()
      Token.word("pâques", "pentecôte", "cendres", "ascension", "rameaux", "semaine")
    }
  }
}
