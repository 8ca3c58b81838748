import Language

/// Recognises «dans la nuit de samedi à dimanche», «la nuit du 2 au 3 décembre», «nuit du lundi 4 au mardi 5»; «travaux de nuit du 4 au 8» is none.
struct Night: DateRule {
  let id = "date.night"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    pattern = Pattern {
      Pattern {
        Token.word("dans", "durant", "pendant")
        Token.word("la")
      }.optional()
      Pattern.notAfter(Token.word("de"))
      Token.word("nuit")
      Token.word("du", "de")
      terms.momentOrBareDay(.first)
      Token.word("au", "à", "a")
      terms.momentOrBareDay(.second)
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let from = terms.moment(.first, of: match)?.date, let to = terms.moment(.second, of: match)?.date else { return nil }
    return [DateItem(.moment(Moment(date: NightExpression(from: from, to: to))))]
  }
}
