import Language

/// Recognises «été 2023», «l’hiver 2023-2024», «ce printemps», «l’été dernier».
///
/// «été» without a year or an article before it is the participle, not the season; «soldes d’été», «horaires d’hiver» name no season of a year.
struct Season: CalendarRule {
  let id = "date.season"

  let pattern = Pattern.any {
    Pattern {
      Token.word("ce", "cet").captured(as: .dateWord)
      Token.word(in: DateWords.seasons).captured(as: .month)
      year.optional()
    }
    Pattern {
      Pattern.after(Token.word("l", "le", "du", "au", "en", "d"))
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
    Token.word("dernier", "prochain", "passé", "suivant", "précédent").captured(as: .relation)
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let season = match.value(.month, in: DateWords.seasons),
      match.has(.year) || match.has(.relation) || !isKind(match) && !isName(match)
    else { return nil }
    let said = match.has(.dateWord) ? 0 : nil
    return PartOfYearExpression(code: season, year: match.integer(.year), relation: match.value(.relation, in: DateWords.relations) ?? said)
  }

  /// «soldes d’hiver», but not «début d’hiver».
  private func isKind(_ match: borrowing Match) -> Bool {
    let before = match.range.lowerBound - 1
    return match.tokens.value(before, in: preposition) != nil && match.tokens.value(before - 1, in: parts) == nil
  }

  /// «le Printemps des poètes»: a season after its article takes no capital.
  private func isName(_ match: borrowing Match) -> Bool {
    guard !match.has(.dateWord), let season = match.token(.month) else { return false }
    return match.tokens.has(season, .capital) && !match.tokens.has(season, .allCaps)
  }

  private let preposition = WordClass("preposition", ["d"])
  private let parts = WordClass("part of a season", ["début", "milieu", "fin", "cours"])
}
