import Language

/// The items of an enumeration.
struct DateList {
  /// Each item's tokens and days.
  private(set) var items: [(range: Range<Int>, days: any CalendarExpression)] = []
  private let tokens: Tokens
  private var isAlternative = false
  private var hasRepeatedArticle = false
  private var hasSlash = false
  private var hasOtherJoint = false

  init(reading range: Range<Int>, of tokens: Tokens, _ terms: DateTerms) {
    self.tokens = tokens
    var token = range.lowerBound
    while token < range.upperBound {
      if let match = terms.calendar.match(at: token, in: tokens), match.range.upperBound <= range.upperBound {
        items.append((match.range, match.value))
        token = match.range.upperBound
      } else if !tokens.has(token, .mark), let day = tokens.numbers[token].integer,
        !tokens.traits[token].isDisjoint(with: [.number, .ordinal]), day > 0
      {
        items.append((token..<token + 1, DayExpression(day: day)))
        token += 1
      } else {
        note(token)
        token += 1
      }
    }
  }

  private mutating func note(_ joint: Int) {
    if tokens.isMark(joint, .slash) { hasSlash = true } else { hasOtherJoint = true }
    if tokens.value(joint, in: Self.alternatives) != nil { isAlternative = true }
    if tokens.value(joint, in: Self.sequels) != nil { hasRepeatedArticle = true }
    if !items.isEmpty, tokens.value(joint, in: Self.articles) != nil { hasRepeatedArticle = true }
  }

  /// From the first item to the last.
  var range: Range<Int>? { items.first.flatMap { first in items.last.map { first.range.lowerBound..<$0.range.upperBound } } }

  /// Days with days, months with months, years with years; and at least one that is more than a number.
  var isOfOneKind: Bool {
    // «1/11, 11/11 et 25/12» are days with their months.
    if hasSlash, hasOtherJoint, items.count > 2 { return false }
    // «1er-3 octobre, 12-14 novembre» are ranges, «13-14-15 juillet» days.
    let hyphens = items.dropFirst().count { tokens.has($0.range.lowerBound, .hyphened) }
    if hyphens > 0, hyphens < items.count - 1 { return false }
    let kind = ObjectIdentifier(type(of: items[0].days))
    guard items.allSatisfy({ ObjectIdentifier(type(of: $0.days)) == kind }) else { return false }
    guard items[0].days is DayExpression else { return true }
    guard items.contains(where: { $0.days.stated.month != nil || $0.days.stated.weekday != nil }) else { return false }
    return items.dropLast().allSatisfy {
      $0.days.stated.month != nil || $0.days.stated.weekday != nil || items.last?.days.stated.month != nil
        || items[0].days.stated.month != nil
    }
  }

  /// The items with the month and year of the next one that has them, else of the one before.
  func distributed() -> [any CalendarExpression] {
    var days = items.map(\.days)
    for index in days.indices.reversed().dropFirst() { days[index] = days[index].completed(by: fields(of: days[index + 1])) }
    for index in days.indices.dropFirst() where days[index].stated.month == nil {
      days[index] = days[index].completed(by: fields(of: days[index - 1]))
    }
    return days
  }

  private func fields(of days: any CalendarExpression) -> StatedFields {
    StatedFields(year: days.stated.year, month: days.stated.month, relation: days is WeekdayExpression ? days.stated.relation : nil)
  }

  /// The first and last of days in a row under one article.
  func interval(of days: [any CalendarExpression]) -> (first: any CalendarExpression, last: any CalendarExpression)? {
    guard !isAlternative, !hasRepeatedArticle, days[0] is DayExpression || days[0] is WeekdayExpression,
      days.count < 3 || days[0] is DayExpression
    else { return nil }
    for (day, next) in zip(days, days.dropFirst()) where !Self.areInARow(day, next) { return nil }
    return days.last.map { (days[0], $0) }
  }

  private static func areInARow(_ first: any CalendarExpression, _ second: any CalendarExpression) -> Bool {
    if let first = first as? WeekdayExpression, let second = second as? WeekdayExpression { return second.weekday == first.weekday % 7 + 1 }
    guard let day = first.stated.day, let next = second.stated.day else { return false }
    guard let month = first.stated.month, let other = second.stated.month, month != other else { return next == day + 1 }
    return next == 1 && other == month % 12 + 1 && day == CalendarDate.days(inMonth: month, of: first.stated.year ?? 2023)
  }

  /// Three weekdays or more are opening days: «lundi, mardi, jeudi et vendredi».
  var habit: Recurrence? {
    let weekdays = items.compactMap { ($0.days as? WeekdayExpression).flatMap { $0.relation == nil ? $0.weekday : nil } }
    return weekdays.count == items.count && weekdays.count > 2 ? .weekly(weekdays) : nil
  }

  private static let alternatives = WordClass("or", ["ou", "ni"])
  private static let sequels = WordClass("then", ["puis"])
  private static let articles = WordClass("article", ["le", "du", "les", "des", "en", "au"])
}
