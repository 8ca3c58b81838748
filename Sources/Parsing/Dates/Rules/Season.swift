import Language

/// Recognises «été 2023», «l’hiver 2023-2024», «ce printemps», «l’été dernier».
///
/// «été» without a year or an article before it is the participle, not the season.
struct Season: CalendarRule {
  let id = "date.season"

  let pattern = Pattern.any {
    Pattern {
      Pattern.after(Token.word("l", "d", "cet", "ce", "le", "du", "au", "en", "un", "chaque"))
      Token.word(in: DateWords.seasons).captured(as: .month)
      year.optional()
    }
    Pattern {
      Token.word(in: DateWords.seasons).captured(as: .month)
      year
    }
  }

  private static let year = Pattern.any {
    Pattern {
      DateSteps.year.captured(as: .year)
      Pattern.any {
        Token.integer(1900...2199).hyphened()
        Token.integer(0...99, digits: 2...2).hyphened()
        Pattern {
          Token.mark(.slash).glued()
          Token.integer(1900...2199).glued()
        }
      }.optional()
    }
    Token.word("dernier", "prochain", "passé", "suivant").captured(as: .relation)
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let season = match.value(.month, in: DateWords.seasons) else { return nil }
    let said = match.tokens.value(match.range.lowerBound - 1, in: demonstratives) != nil ? 0 : nil
    return PartOfYearExpression(code: season, year: match.integer(.year), relation: match.value(.relation, in: DateWords.relations) ?? said)
  }

  private let demonstratives = WordClass("demonstrative", ["ce", "cet"])
}
