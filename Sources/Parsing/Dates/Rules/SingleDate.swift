import Language

/// Recognises any one date: days by their number, months, years, weekdays, feasts, with the part that is meant: «fin mars», «lundi soir».
///
/// The mention's rule is the one that read the days.
struct SingleDate: DateRule {
  let id = "date.single"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    pattern = terms.dated(.first)
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let first = match.token(MomentSlots.first.date), let days = terms.calendar.match(at: first, in: match.tokens) else { return nil }
    let moment = Moment(date: days.value, part: terms.part(.first, of: match))
    return [DateItem(.moment(moment), rule: match.has(MomentSlots.first.part) ? "date.part-of-period" : days.rule)]
  }
}
