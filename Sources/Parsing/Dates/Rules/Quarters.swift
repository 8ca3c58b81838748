import Language

/// Recognises «du 1er au 3e trimestre 2025», «aux 1er et 2e trimestres 2026», «entre le 2e et le 4e trimestre».
///
/// One quarter or half-year is read by ``Quarter``.
struct Quarters: DateRule {
  let id = "date.quarters"

  let pattern = Pattern {
    Token.word("du", "entre", "aux", "des", "les").optional()
    Token.word("le").optional()
    Token.ordinal(1...3).captured(as: .dateCount)
    Token.word("au", "et")
    Token.word("le").optional()
    Token.ordinal(2...4).captured(as: .day)
    Token.word("trimestre", "trimestres", "semestre", "semestres").captured(as: .dateUnit)
    Pattern {
      Token.word("de").optional()
      DateSteps.year.captured(as: .year)
    }.optional()
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let first = match.integer(.dateCount), let last = match.integer(.day), first < last,
      let isHalf = match.value(.dateUnit, in: Self.halves).map({ $0 == 1 }), !isHalf || last == 2
    else { return nil }
    let parts = [first, last].map { Moment(date: PartOfYearExpression(code: (isHalf ? 39 : 32) + $0, year: match.integer(.year))) }
    return [DateItem(.interval(from: parts[0], to: parts[1]))]
  }

  private static let halves = WordClass(
    "quarters or half-years", ["trimestre": 0, "trimestres": 0, "semestre": 1, "semestres": 1])
}
