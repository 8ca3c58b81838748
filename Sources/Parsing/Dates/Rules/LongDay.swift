import Language

/// Recognises «lundi 27 novembre 2023», «1er août», «14 sept. 2024», «24 février dernier», «8 mai 45», «10 juin (mercredi)», «3 mars de l’année dernière».
///
/// The day of the week, where written, is part of the span and is not compared with the calendar: that is the check `date-weekday`.
struct LongDay: CalendarRule {
  let id = "date.long-day"

  let pattern = Pattern {
    Token.word("ce").optional()
    Pattern {
      DateSteps.weekday.captured(as: .weekday)
      Token.mark(.comma).optional()
      Token.word("le").optional()
    }.optional()
    DateSteps.dayNumber.captured(as: .day)
    Token.word("de", "d").optional()
    DateSteps.month.captured(as: .month)
    Pattern.any {
      Pattern {
        Token.mark(.comma).optional()
        DateSteps.year.captured(as: .year)
      }
      DateSteps.shortYear.captured(as: .year)
      Token.word("dernier", "derniers", "prochain", "prochains", "passé").captured(as: .relation)
      DateSteps.relativeYear
    }.optional()
    Pattern {
      Token.mark(.openParenthesis)
      Token.word(in: DateWords.weekdays).captured(as: .weekday)
      Token.mark(.closeParenthesis)
    }.optional()
  }

  func value(of match: borrowing Match) -> (any CalendarExpression)? {
    guard let day = match.integer(.day), let month = match.month(.month), !NameGuard.isName(match) else { return nil }
    return DayExpression(
      day: day, month: month, year: match.year(.year), weekday: match.weekday(.weekday),
      relation: match.value(.relation, in: DateWords.relations), yearOffset: match.yearOffset)
  }
}

/// Tells dates from names made of them: «place du 11 Novembre», «rue du 8-Mai-1945»; «le 14-Juillet» is the day.
enum NameGuard {
  /// Whether the month is joined by hyphens, or what stands before is a street, a square, a school, a stadium; nothing is named after a day of late.
  static func isName(_ match: borrowing Match) -> Bool {
    if let month = match.token(.month), match.tokens.traits[month].contains(.hyphened) { return !isFeast(match) }
    let before = match.range.lowerBound - 1
    guard before > 0, match.tokens.value(before, in: of) != nil, match.year(.year) ?? 0 < 1990 else { return false }
    return match.tokens.value(before - 1, in: named) != nil && match.tokens.value(before - 2, in: idioms) == nil
  }

  /// Whether a month follows «du» and a day's number: where it was left unread, as in «rue du 6 Juin 1944», month and year are part of the name.
  static func isOfDay(_ month: Int, in tokens: Tokens) -> Bool {
    guard month > 1, tokens.value(month - 2, in: articles) != nil, let day = tokens.numbers[month - 1].integer, (1...31).contains(day)
    else {
      return false
    }
    return tokens.traits[month - 1].isDisjoint(with: [.decimal, .inWords, .hyphened])
      && !tokens.traits[month - 1].isDisjoint(with: [.number, .ordinal])
  }

  /// «le 14-Juillet», «cérémonie du 11-Novembre»: a public holiday, and no year joined to it.
  private static func isFeast(_ match: borrowing Match) -> Bool {
    let (tokens, before) = (match.tokens, match.range.lowerBound - 1)
    guard !match.has(.year), !tokens.has(match.range.upperBound, .hyphened), let day = match.integer(.day), let month = match.month(.month),
      CalendarDate(year: 2000, month: month, day: day).map(Holiday.isPublic) == true
    else { return false }
    return tokens.value(before, in: definite) != nil || tokens.value(match.range.upperBound, in: towards) != nil
      || tokens.value(before, in: articles) != nil && tokens.value(before - 1, in: occasions) != nil
  }

  /// «du 14-Juillet au 15 août».
  private static let towards = WordClass("to", ["au"])
  private static let definite = WordClass("article of a day", ["le", "au"])
  private static let occasions = WordClass(
    "what is held on a feast",
    [
      "cérémonie", "cérémonies", "commémoration", "commémorations", "défilé", "défilés", "feu", "feux", "bal", "bals", "festivités",
      "veille", "lendemain", "soir", "matin", "jour", "end", "férié", "fériés", "célébration", "célébrations",
      "partir", "compter", "avant", "après", "jusqu",
    ])
  private static let of = WordClass("of", ["du", "de"])
  /// «mis en place du 3 au 5 mai», «au cours du 14 juillet».
  private static let idioms = WordClass("word before an idiom", ["en", "au", "sur"])
  private static let articles = WordClass("article", ["du", "de", "le"])
  private static let named = WordClass(
    "what is named after a date",
    [
      "rue", "place", "avenue", "boulevard", "quai", "square", "allée", "allées", "cours", "impasse", "stade", "collège",
      "école", "lycée", "cité", "résidence", "esplanade", "faubourg", "mail", "gymnase", "parvis", "bd", "av", "caserne", "maison", "foyer",
      "espace",
      "parc", "jardin", "salle", "lotissement",
    ])
}
