import Language

/// The first and the last day of a habit, or the months in which it holds.
enum HabitBounds {
  static func pattern(_ terms: DateTerms) -> Pattern {
    Pattern {
      Pattern.any {
        Pattern {
          Token.word("du", "de", "d", "entre")
          Token.word("le").optional()
          Pattern.any {
            terms.day
            DateSteps.dayNumber
          }.captured(as: MomentSlots.first.date)
          Token.word("au", "à", "et")
          Token.word("le").optional()
          terms.day.captured(as: MomentSlots.second.date)
        }
        months.captured(as: .monthsOfHabit)
      }
      Token.word("inclus", "compris").optional()
    }
  }

  /// «de juillet et août», «en mai», «au mois de juin 2025».
  private static let months = Pattern {
    Token.word("de", "d", "en", "au", "aux", "du", "des")
    Pattern {
      Token.word("mois")
      Token.word("de", "d")
    }.optional()
    Token.word(in: DateWords.months)
    Pattern {
      Pattern.any {
        Token.mark(.comma)
        Token.word("et", "ou")
      }
      Token.word("de", "d", "en").optional()
      Token.word(in: DateWords.months)
    }.repeated()
    DateSteps.year.captured(as: .year).optional()
  }

  static func apply(to habit: Recurrence, of match: borrowing Match, _ terms: DateTerms) -> Recurrence? {
    if let range = match.range(.monthsOfHabit) {
      return apply(range.compactMap { match.tokens.value($0, in: DateWords.months) }, of: match.integer(.year), to: habit)
    }
    let (from, to) = (terms.moment(.first, of: match), terms.moment(.second, of: match))
    guard let from, let to else { return habit }
    guard habit.isOfDays, habit.months.isEmpty else { return nil }
    if let first = from.season, let last = to.season {
      return apply((0...(last - first + 12) % 12).map { (first + $0 - 1) % 12 + 1 }, of: nil, to: habit)
    }
    var bounded = habit
    (bounded.from, bounded.to) = (from, to)
    return bounded
  }

  /// The months of every year, or of the year that is named.
  private static func apply(_ months: [Int], of year: Int?, to habit: Recurrence) -> Recurrence? {
    guard habit.isOfDays, habit.months.isEmpty, let first = months.first, let last = months.last else { return nil }
    var bounded = habit
    if let year {
      bounded.from = Moment(date: MonthExpression(month: first, year: year))
      bounded.to = Moment(date: MonthExpression(month: last, year: year))
      if months == Array(first...max(first, last)) { return bounded }
    }
    bounded.months = months.sorted()
    return bounded
  }
}

extension Moment {
  /// The month that it is, where nothing says of which year.
  var season: Int? {
    guard part == nil, let stated = (date as? MonthExpression)?.stated, stated == StatedFields(month: stated.month) else { return nil }
    return stated.month
  }
}
