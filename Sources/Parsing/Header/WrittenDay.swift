import Language

/// A day as the header reads it, before dates are resolved: «mardi 12 mars 2024», «le quinze avril deux mille vingt-deux», «08.03.2024», «mercredi 7 juin».
struct WrittenDay {
  /// Monday 1 to Sunday 7, where written.
  var weekday: Int?
  /// The day and the month.
  var day, month: Int
  /// The year, where written.
  var year: Int?
  /// Its tokens.
  var range: Range<Int>

  /// The day it is, with its own year or else the given one; `nil` for a day that does not exist.
  func date(year other: Int? = nil) -> CalendarDate? {
    guard let year = year ?? other else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Reads the day that begins at a token.
  init?(at first: Int, in tokens: Tokens) {
    guard first < tokens.count else { return nil }
    weekday = tokens.value(first, in: Self.weekdays).map { $0 + 1 }
    var token = weekday == nil ? first : first + 1
    if weekday != nil, tokens.isMark(token, .comma) || tokens.isMark(token, .stop) { token += 1 }
    if weekday != nil, tokens.value(token, in: Self.article) != nil { token += 1 }
    guard let day = Self.number(token, in: 1...31, tokens) else { return nil }
    guard let rest = Self.wordMonth(token + 1, in: tokens) ?? Self.numericMonth(token + 1, in: tokens) else { return nil }
    (self.day, month, year, range) = (day, rest.month, rest.year, first..<rest.end)
  }

  private typealias Rest = (month: Int, year: Int?, end: Int)

  /// «mars 2024», «fév. 2025», «nov. 24», «avril».
  private static func wordMonth(_ token: Int, in tokens: Tokens) -> Rest? {
    guard let month = tokens.value(token, in: months) else { return nil }
    var next = token + 1
    if tokens.isMark(next, .stop), tokens.has(next, .glued) { next += 1 }
    if let year = number(next, in: 1900...2199, tokens), tokens.span(next).count >= 4 { return (month, year, next + 1) }
    guard let year = number(next, in: 0...99, tokens), tokens.span(next).count == 2, !tokens.has(next, .glued), isLast(next, in: tokens)
    else { return (month, nil, token + 1) }
    return (month, 2000 + year, next + 1)
  }

  /// Whether a number ends its line or sentence: «Albi, le 18 nov. 24», not «le 18 novembre 24 agents».
  private static func isLast(_ token: Int, in tokens: Tokens) -> Bool {
    let next = token + 1
    return next >= tokens.count || tokens.has(next, .cellEnd) || tokens.has(next, .lineStart) || tokens.isMark(next, .stop, .comma)
  }

  /// «.03.2024», «/03/24».
  private static func numericMonth(_ token: Int, in tokens: Tokens) -> Rest? {
    let isHyphened = tokens.has(token, .hyphened)
    let separators = tokens.isMark(token, .slash, .stop) && tokens.isMark(token + 2, .slash, .stop) && tokens.has(token + 1, .glued)
    let (monthToken, yearToken) = isHyphened ? (token, token + 1) : (token + 1, token + 3)
    guard separators || isHyphened && tokens.has(yearToken, .hyphened), let month = number(monthToken, in: 1...12, tokens),
      let year = number(yearToken, in: 0...2199, tokens), year < 100 && tokens.span(yearToken).count == 2 || year > 1900
    else { return nil }
    return (month, year < 100 ? 2000 + year : year, yearToken + 1)
  }

  private static func number(_ token: Int, in range: ClosedRange<Int>, _ tokens: Tokens) -> Int? {
    guard tokens.has(token, .number) || tokens.has(token, .ordinal), tokens.traits[token].isDisjoint(with: [.decimal, .indefinite]) else {
      return nil
    }
    return tokens.numbers[token].integer.flatMap { range.contains($0) ? $0 : nil }
  }

  private static let weekdays = WordClass("weekday", ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"])
  private static let article = WordClass("article of a day", ["le"])
  private static let months = WordClass(
    "month",
    [
      "janvier": 1, "février": 2, "mars": 3, "avril": 4, "mai": 5, "juin": 6, "juillet": 7, "août": 8, "septembre": 9, "octobre": 10,
      "novembre": 11, "décembre": 12, "janv": 1, "févr": 2, "fév": 2, "avr": 4, "juil": 7, "sept": 9, "oct": 10, "nov": 11, "déc": 12,
    ])
}
