import Language

/// Recognises «novembre 2023», «sept. 2024», «en mars», «en mars 24», «mai 68», «au mois d’août 2022», «mars dernier», «mars de l’année dernière», «11/2023».
///
/// A month alone in capitals counts where a sentence or cell begins; in a name («Champ-de-Mars») it does not.
struct MonthYear: CalendarRule {
  let id = "date.month-year"

  let pattern = Pattern.any {
    Pattern {
      Pattern.any {
        Token.word("de", "d")
        Pattern.after(Token.word("en", "de", "d", "à", "au", "depuis", "dès", "début", "mi", "fin", "courant"))
      }
      DateSteps.month.captured(as: .month)
      DateSteps.shortYear.captured(as: .year)
      Pattern.notAhead(another)
    }
    Pattern {
      Token.word(in: DateWords.months).captured(as: .month)
      Pattern.ahead(Token.integer(32...99, digits: 2...2))
      DateSteps.shortYear.captured(as: .year)
      Pattern.notAhead(another)
    }
    Pattern {
      Token.word("mois").optional()
      Token.word("de", "d").optional()
      Token.word(in: DateWords.months).captured(as: .month)
      Pattern.any {
        DateSteps.year.captured(as: .year)
        Token.word("dernier", "prochain", "passé").captured(as: .relation)
        DateSteps.relativeYear
      }.optional()
    }
    Pattern {
      Token.word(in: DateWords.shortMonths).captured(as: .month)
      Token.mark(.stop).glued().optional()
      DateSteps.year.captured(as: .year)
    }
    Pattern {
      Token.integer(1...12, digits: 2...2).without([.glued, .hyphened]).captured(as: .month)
      Token.mark(.slash).glued()
      Token.integer(1900...2199, digits: 4...4).glued().captured(as: .year)
      Pattern.notAhead(Token.mark(.slash).glued())
    }
  }

  /// «en mai 12, en juin 15»: counts, month by month.
  private static let another = Pattern {
    Token.mark(.comma, .semicolon).optional()
    Token.word("en", "et", "puis", "contre").optional()
    DateSteps.month
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let token = match.token(.month), let month = match.month(.month) ?? match.integer(.month) else { return nil }
    if token == match.range.lowerBound, NameGuard.isOfDay(token, in: match.tokens) { return nil }
    if !match.has(.year), !match.has(.relation), !match.has(.relativeYear), isName(token, match) { return nil }
    return MonthExpression(
      month: month, year: match.year(.year), relation: match.value(.relation, in: DateWords.relations), yearOffset: match.yearOffset)
  }

  private func isName(_ token: Int, _ match: borrowing Match) -> Bool {
    let tokens = match.tokens
    if token > 0, tokens.claim(of: token - 1) != nil { return true }
    if tokens.value(token - 1, in: preposition) != nil, tokens.value(token - 2, in: fields) != nil { return true }
    if token == match.range.lowerBound, tokens.value(token - 1, in: articles) != nil { return true }
    if token > match.range.lowerBound, !tokens.traits[token].contains(.capital), tokens.value(token - 1, in: preposition) == nil {
      return false
    }
    if tokens.has(token, .capital), tokens.value(token + 1, in: colours) != nil { return true }
    if tokens.has(token, .hyphened), tokens.value(token - 1, in: halves) == nil { return true }
    if tokens.has(token + 1, .hyphened), tokens.value(token + 1, in: DateWords.months) == nil { return true }
    if tokens.has(token, .capital), tokens.has(token + 1, .capital), !tokens.has(token, .allCaps) { return true }
    return tokens.has(token, .capital) && !tokens.has(token, .allCaps)
      && tokens.traits[token].isDisjoint(with: [.sentenceStart, .lineStart])
  }

  /// «Octobre rose», «Mars bleu»: campaigns.
  private let colours = WordClass("colour of a campaign", ["rose", "bleu", "vert", "jaune", "musical", "sans"])
  /// «champ de mars».
  private let fields = WordClass("field", ["champ", "champs"])
  private let articles = WordClass("article", ["le", "un", "ce"])
  private let preposition = WordClass("preposition", ["de", "d"])
  private let halves = WordClass(
    "half",
    [
      "mi", "début", "fin", "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
      "décembre",
    ])
}
