import Language

/// What a habit leaves out.
enum HabitExceptions {
  private static let first = MomentSlots(part: Slot(12), date: Slot(13), dayPart: Slot(14), time: Slot(15))
  private static let last = MomentSlots(part: Slot(16), date: Slot(17), dayPart: Slot(18), time: Slot(19))

  static func pattern(_ terms: DateTerms) -> Pattern {
    Pattern {
      Pattern.any {
        Token.word("sauf", "hors", "hormis", "excepté", "exceptés")
        Pattern {
          Token.word("à")
          Token.word("l")
          Token.word("exception", "exclusion")
        }
      }
      Token.word("pendant", "durant").optional()
      Pattern.any {
        Pattern {
          Token.word("du")
          Pattern.any {
            terms.day
            DateSteps.dayNumber
          }.captured(as: first.date)
          Token.word("au")
          terms.day.captured(as: last.date)
        }
        list(of: item(terms)).captured(as: .exceptions)
      }
      Token.word("inclus").optional()
    }
  }

  private static func list(of item: Pattern) -> Pattern {
    Pattern {
      item
      Pattern {
        Pattern.any {
          Token.mark(.comma)
          Token.word("et", "ou")
        }
        item
      }.repeated()
    }
  }

  /// «le 29 avril», «21», «les mardis», «en août», «jours fériés», «vacances scolaires»; not «le mercredi après-midi», «le vendredi (16 h)».
  private static func item(_ terms: DateTerms) -> Pattern {
    Pattern {
      articles.optional()
      Pattern.any {
        Pattern {
          Pattern.any {
            terms.day
            Token.word(in: DateWords.pluralWeekdays)
          }
          Pattern.notAhead(otherHours)
        }
        DateSteps.bareDay
        Pattern {
          Token.word("jour", "jours")
          Token.word("férié", "fériés")
        }
        Pattern {
          Pattern {
            Token.word("périodes", "période")
            Token.word("de")
          }.optional()
          Token.word("vacances", "congés")
          Token.word("scolaires").optional()
        }
        Pattern {
          Token.word("week")
          Token.word("ends")
        }
        Token.word("weekends")
      }
    }
  }

  private static let articles = Pattern {
    Pattern {
      Token.word("celles", "celle", "ceux", "celui")
      Token.word("de", "du", "des").optional()
    }.optional()
    Token.word("le", "la", "les", "l", "du", "de", "des", "d", "en", "au").optional()
    Pattern {
      Token.word("mois")
      Token.word("de", "d")
    }.optional()
  }

  /// What makes a day one with other hours.
  private static let otherHours = Pattern.any {
    DateSteps.dayPart
    Token.word("jusqu", "à")
    Pattern {
      Token.mark(.openParenthesis, .colon)
      Token.number
    }
  }

  static func apply(to habit: Recurrence, of match: borrowing Match, _ terms: DateTerms) -> Recurrence? {
    var rest = habit
    if let from = terms.moment(first, of: match), let to = terms.moment(last, of: match) { rest.exceptions = [(from, to)] }
    guard let range = match.range(.exceptions) else { return rest }
    let list = DateList(reading: range, of: match.tokens, terms)
    let items = list.items.isEmpty ? [] : list.distributed()
    guard let narrowed = rest.without(weekdays: weekdays(in: range, items, of: match.tokens)) else { return nil }
    rest = narrowed.without(months: items.compactMap { Moment(date: $0).season })
    rest.exceptions += items.map { Moment(date: $0) }.filter { !$0.comesBack }.map { ($0, $0) }
    return rest
  }

  private static func weekdays(in range: Range<Int>, _ items: [any CalendarExpression], of tokens: Tokens) -> [Int] {
    let named = items.flatMap { item in
      (item as? WeekdayExpression).map { [$0.weekday] } ?? (item is WeekendExpression ? [6, 7] : [])
    }
    let plural = range.compactMap { tokens.value($0, in: DateWords.pluralWeekdays) }
    let ends = range.contains { tokens.value($0, in: weekends) != nil } ? [6, 7] : []
    return named + plural + ends
  }

  private static let weekends = WordClass("ends of the week", ["ends", "weekends"])
}

extension Moment {
  /// Whether it names days of every week or year rather than one.
  fileprivate var comesBack: Bool { date is WeekdayExpression || date is WeekendExpression || season != nil }
}
