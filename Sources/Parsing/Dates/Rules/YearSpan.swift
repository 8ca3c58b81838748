import Language

/// Recognises «année scolaire 2023-2024», «campagne 2023-2024», «exercice 2023/2024», «2023-2027», «2014-20», «saison 2024/25».
struct YearSpan: CalendarRule {
  let id = "date.year-span"

  let pattern = Pattern {
    Token.integer(1800...2199, digits: 4...4).without(.hyphened).captured(as: .year)
    Pattern.any {
      Token.integer(1800...2199, digits: 4...4).hyphened().captured(as: .otherYear)
      Token.integer(0...99, digits: 2...2).hyphened().captured(as: .otherYear)
      Pattern {
        Token.mark(.slash, .dash, .hyphen)
        Token.integer(1800...2199, digits: 4...4).captured(as: .otherYear)
      }
      Pattern {
        Token.mark(.slash).glued()
        Token.integer(13...99, digits: 2...2).glued().captured(as: .otherYear)
      }
    }
    Pattern.notAhead(DateSteps.afterYear)
    Pattern.notAhead(Token.mark(.slash).glued())
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let first = match.integer(.year), var last = match.integer(.otherYear) else { return nil }
    if last < 100, match.tokens.isMark(match.range.upperBound - 2, .slash), last != (first + 1) % 100 { return nil }
    if last < 100 { last += first / 100 * 100 }
    guard last > first, last - first <= 150 else { return nil }
    guard let start = match.token(.year), !YearGuard.isQuantity(start, in: match.tokens) else { return nil }
    return match.tokens.value(match.range.lowerBound - 1, in: numbering) == nil ? YearSpanExpression(first: first, last: last) : nil
  }

  private let numbering = WordClass("word before an identifier", ["n", "no", "numéro", "article", "l", "r"])
}
