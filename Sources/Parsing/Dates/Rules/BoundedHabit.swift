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
    pattern = Pattern {
      terms.habit.captured(as: .habit)
      Pattern {
        Token.mark(.comma, .openParenthesis).captured(as: .article).optional()
        HabitBounds.pattern(terms)
        Token.mark(.closeParenthesis).optional()
      }.optional()
      Pattern {
        Token.mark(.comma, .openParenthesis).captured(as: .article).optional()
        HabitExceptions.pattern(terms)
      }.optional()
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let habit = match.range(.habit).flatMap({ terms.recurrence(at: $0.lowerBound, of: match.tokens) }),
      let bounded = HabitBounds.apply(to: habit, of: match, terms),
      let recurrence = HabitExceptions.apply(to: bounded, of: match, terms)
    else { return nil }
    return [DateItem(.recurrence(recurrence), range: range(of: match))]
  }

  /// With the parenthesis that closes around the last words.
  private func range(of match: borrowing Match) -> Range<Int> {
    let end = match.range.upperBound
    let isOpen = match.token(.article).map { match.tokens.isMark($0, .openParenthesis) } == true
    return match.range.lowerBound..<(isOpen && match.tokens.isMark(end, .closeParenthesis) ? end + 1 : end)
  }
}
