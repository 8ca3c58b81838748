import Language

/// Recognises «1er trimestre 2024», «T1 2024», «second semestre», «S2 2023», «4e trim. 2024», «premier semestre de cette année», «3T 2025».
struct Quarter: CalendarRule {
  let id = "date.quarter"

  let pattern = Pattern.any {
    Pattern {
      Pattern.any {
        Token.ordinal(1...4)
        Token.word("dernier").captured(as: .relation)
      }.captured(as: .dateCount)
      Pattern.any {
        Token.word("trimestre", "semestre").captured(as: .dateUnit)
        Pattern {
          Token.word("trim", "sem").captured(as: .dateUnit)
          Token.mark(.stop).glued().optional()
        }
      }
      Pattern.any {
        Pattern {
          Token.word("de", "d").optional()
          Token.word("l").optional()
          Token.word("année").optional()
          DateSteps.year.captured(as: .year)
        }
        DateSteps.relativeYear
      }.optional()
    }
    Pattern {
      Token.word("t", "s").captured(as: .dateUnit)
      Token.integer(1...4, digits: 1...1).glued().captured(as: .dateCount)
      Pattern.any {
        Token.mark(.slash).glued()
        Token.mark(.hyphen).glued()
      }.optional()
      DateSteps.year.captured(as: .year)
    }
    Pattern {
      Token.integer(1...4, digits: 1...1).captured(as: .dateCount)
      Token.word("t", "s").glued().captured(as: .dateUnit)
      DateSteps.year.captured(as: .year)
    }
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let isHalf = match.value(.dateUnit, in: halves).map({ $0 == 1 }) else { return nil }
    let number = match.has(.relation) ? (isHalf ? 2 : 4) : match.integer(.dateCount) ?? 0
    guard number > 0, number <= (isHalf ? 2 : 4) else { return nil }
    let year = match.integer(.year)
    if match.has(.relation), year == nil, !match.has(.relativeYear) { return nil }
    return PartOfYearExpression(code: (isHalf ? 39 : 32) + number, year: year, yearOffset: match.yearOffset)
  }

  private let halves = WordClass("quarter or half-year", ["trimestre": 0, "trim": 0, "semestre": 1, "sem": 1, "t": 0, "s": 1])
}
