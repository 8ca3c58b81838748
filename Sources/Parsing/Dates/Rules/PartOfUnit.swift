import Language

/// Recognises «fin du mois», «début de l’année», «en fin de semaine»: part of the unit that the issue date lies in.
struct PartOfUnit: DateRule {
  let id = "date.part-of-unit"
  let terms: DateTerms
  let pattern = Pattern {
    OpenSteps.partOfUnit.captured(as: .dateUnit)
    Token.word("prochain", "prochaine", "dernier", "dernière").captured(as: .relation).optional()
  }

  init(_ terms: DateTerms) { self.terms = terms }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard match.tokens.value(match.range.lowerBound - 2, in: Self.seasons) == nil,
      var moment = OpenSteps.moment(of: match, terms, isPast: false)
    else { return nil }
    if let relation = match.value(.relation, in: DateWords.relations), let unit = (moment.date as? RelativeUnitExpression)?.unit {
      moment.date = RelativeUnitExpression(unit: unit, offset: relation)
    }
    return [DateItem(.moment(moment))]
  }

  /// «les fêtes de fin d’année» are a season of their own.
  private static let seasons = WordClass("season of feasts", ["fêtes"])
}
