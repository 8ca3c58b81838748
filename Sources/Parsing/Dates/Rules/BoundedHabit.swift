import Language

/// Recognises «tous les mardis du 4 mars au 24 juin, sauf le 29 avril», «chaque premier samedi du mois, de mars à octobre», «les jeudis de juillet et août», «du lundi au vendredi, sauf jours fériés», «tous les jours sauf le mardi».
///
/// One mention: the days that come back, the days between which they do, and those left out; the hours of the day stay a mention of their
/// own, and so does a bound that is open («jusqu’à fin mars») or a period of every day («chaque jour du 1er au 15 juin»). Feasts and school
/// holidays that are left out are read, but no rule can say them.
struct BoundedHabit: DateRule {
  let id = "date.bounded-habit"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    let bounds = Self.apart(HabitBounds.pattern(terms))
    let exceptions = Self.apart(HabitExceptions.pattern(terms))
    pattern = Pattern {
      terms.habit.captured(as: .habit)
      Pattern.any {
        Pattern {
          bounds
          exceptions.optional()
        }
        Pattern {
          exceptions
          bounds.optional()
        }
      }
    }
  }

  /// After a comma, between parentheses, or at once.
  private static func apart(_ words: Pattern) -> Pattern {
    Pattern.any {
      Pattern {
        Token.mark(.comma).optional()
        words
      }
      Pattern {
        Token.mark(.openParenthesis)
        words
        Token.mark(.closeParenthesis)
      }
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let habit = match.range(.habit).flatMap({ terms.recurrence(at: $0.lowerBound, of: match.tokens) }),
      let bounded = HabitBounds.apply(to: habit, of: match, terms),
      let recurrence = HabitExceptions.apply(to: bounded, of: match, terms)
    else { return nil }
    return [DateItem(.recurrence(recurrence))]
  }
}
