import Language

/// Recognises «48 à 72 heures», «deux ou trois semaines», «entre 10 et 15 jours», «24-48 heures», «8 et 14 mois»: two lengths that share their unit.
///
/// «de 8 à 18 heures» are times of the day, «6 à 8 ans» an age unless the words around speak of a length.
struct LengthRange: DateRule {
  let id = "date.duration-range"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    pattern = Pattern {
      Token.number.without([.decimal, .hyphened]).captured(as: .lengthCount)
      Pattern.any {
        Token.word("à", "ou", "et")
        Token.mark(.dash)
        Pattern.ahead(Token.number.hyphened())
      }
      terms.lengthOfTime.captured(as: .dateLength)
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    guard let range = match.range(.dateLength), range.count == 2, let number = match.range(.lengthCount),
      let longest = terms.duration.match(at: range.lowerBound, in: match.tokens)?.value,
      let unit = match.tokens.value(range.lowerBound + 1, in: DateWords.units).flatMap(CalendarUnit.init(rawValue:)),
      let least = match.integer(.lengthCount), let most = match.tokens.numbers[range.lowerBound].integer, least < most,
      unit != .hour || most > Self.hoursOfDay || isWait(match),
      !longest.isWholeYears || match.tokens.value(match.range.lowerBound - 1, in: Self.aged) == nil,
      LengthOfTime.isLength(match.range, longest, match.tokens)
    else { return nil }
    return [DateItem(.duration(CalendarDuration(least, unit)), range: number), DateItem(.duration(longest), range: range)]
  }

  private static let hoursOfDay = 24

  /// «2 à 3 heures», not «de 9 à 12 h».
  private func isWait(_ match: borrowing Match) -> Bool {
    let tokens = match.tokens
    return tokens.value(match.range.lowerBound - 1, in: Self.from) == nil && tokens.value(match.range.upperBound - 1, in: Self.hours) != nil
  }

  /// «l’accueil des 3-11 ans de Vic».
  private static let aged = WordClass("before an age", ["les", "des", "aux", "jeunes", "enfants"])
  private static let from = WordClass("from", ["de", "entre", "ouvert", "ouverte", "permanence"])
  private static let hours = WordClass("hours", ["heures"])
}
