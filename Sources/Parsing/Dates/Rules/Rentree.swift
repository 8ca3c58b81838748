import Language

/// Recognises «rentrée 2023», «la rentrée scolaire de septembre 2024» by its month: September.
struct Rentree: CalendarRule {
  let id = "date.rentree"

  let pattern = Pattern {
    Token.word("prochaine", "dernière").captured(as: .relation).optional()
    Token.word("rentrée")
    Token.word("scolaire", "universitaire").captured(as: .dateWord).optional()
    Pattern.any {
      Pattern {
        Token.word("de").optional()
        DateSteps.year.captured(as: .year)
      }
      Token.word("prochaine", "dernière").captured(as: .relation)
    }.optional()
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard match.has(.year) || match.has(.relation) || match.has(.dateWord) || isAnnounced(match) else { return nil }
    return MonthExpression(month: 9, year: match.integer(.year), relation: match.value(.relation, in: DateWords.relations))
  }

  /// «à la rentrée», «dès la rentrée», «d’ici la rentrée».
  private func isAnnounced(_ match: borrowing Match) -> Bool {
    let first = match.range.lowerBound
    let isOf = match.tokens.value(first - 2, in: prepositions) == nil && match.tokens.value(first - 2, in: preposition) != nil
    return match.tokens.value(first - 1, in: article) != nil
      && match.tokens.value(isOf ? first - 3 : first - 2, in: isOf ? starts : prepositions) != nil
      && match.tokens.value(match.range.upperBound, in: preposition) == nil
  }

  private let article = WordClass("article", ["la"])
  private let preposition = WordClass("preposition", ["de", "du", "des", "d"])
  /// «à partir de la rentrée», «lors de la rentrée».
  private let starts = WordClass("what begins before «de»", ["partir", "compter", "lors", "autour"])
  private let prepositions = WordClass("word before a time", ["à", "dès", "avant", "depuis", "jusqu", "après", "pour", "ici"])
}
