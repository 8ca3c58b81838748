import Language

/// Recognises «d’ici 2030», «d’ici à fin 2026», «à l’horizon 2030», «d’ici la fin de l’année», «d’ici trois semaines».
struct Horizon: DateRule {
  let id = "date.horizon"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    pattern = Pattern {
      Pattern.any {
        Pattern {
          Token.word("d")
          Token.word("ici")
          Token.word("à", "a", "au").optional()
        }
        Pattern {
          Token.word("à")
          Token.word("l").optional()
          Token.word("horizon", "échéance")
          Token.word("de").optional()
        }
      }
      Token.word("le", "la", "l").optional()
      OpenSteps.end(terms)
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let moment = OpenSteps.moment(of: match, terms, isPast: false) else { return nil }
    let from = match.has(.dateLength) ? Moment(date: RelativeDayExpression(offset: 0)) : nil
    return [DateItem(.interval(from: from, to: moment), direction: .future)]
  }
}
