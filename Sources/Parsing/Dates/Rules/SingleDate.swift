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
    guard let moment = terms.moment(.first, of: match), let days = match.range(MomentSlots.first.date) else { return nil }
    let rule = match.has(MomentSlots.first.part) ? "date.part-of-period" : terms.calendar.match(at: days.lowerBound, in: match.tokens)?.rule
    return [DateItem(.moment(moment), rule: rule)]
  }
}
