import Language

/// Recognises «jeudi 30», «vendredi 1er», «sam. 15»: a day of the week and a day's number, without the month.
///
/// The month is found by resolution. «vendredi 8 personnes» and «lundi 9 h» are none.
struct WeekdayDay: CalendarRule {
  let id = "date.weekday-day"

  let pattern = Pattern {
    Token.word("ce").optional()
    Pattern.any {
      Token.word(in: DateWords.weekdays)
      Pattern {
        Token.word(in: DateWords.shortWeekdays)
        Token.mark(.stop).glued()
      }
    }.captured(as: .weekday)
    Token.word("le").optional()
    DateSteps.bareDay.captured(as: .day)
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let day = match.integer(.day), let number = match.token(.day), !Noun.follows(number, in: match.tokens) else { return nil }
    return DayExpression(day: day, weekday: match.weekday(.weekday))
  }
}

/// Tells what a number counts.
enum Noun {
  /// Whether a noun or adjective that can be counted follows a token: «8 personnes», «12 nouvelles communes».
  static func follows(_ token: Int, in tokens: Tokens) -> Bool {
    let next = token + 1
    guard tokens.has(next, .word), tokens.traits[next].isDisjoint(with: [.elided, .number]), tokens.value(next, in: afterDates) == nil
    else {
      return false
    }
    let readings = Morphology.lookup(lower: tokens.lowerHashes[next], folded: tokens.foldedHashes[next])
    guard readings.isDisjoint(with: [.functionWord, .determiner, .adverb]) else { return false }
    return !readings.isDisjoint(with: [.noun, .adjective])
  }

  /// Nouns and adjectives that may follow a day or a year.
  private static let afterDates = WordClass(
    "word after a date",
    [
      "matin", "soir", "après", "midi", "inclus", "inclus", "compris", "prochain", "dernier", "suivant", "passé", "courant", "est", "sont",
      "a", "sera", "à", "au", "aux", "et", "ou", "en", "dans", "sur", "par", "pour", "avec", "entre", "vers", "dès", "de", "du", "des",
      "la",
      "le", "les", "qui", "soit", "puis", "devant", "place", "salle", "courant", "pendant", "durant", "lors",
    ])
}
