import Language

/// Recognises «les 12 à 9 h, 13 à 10 h et 14 mai», «les 5 (9h-12h), 6 (14h-17h) et 7 mai (11h)»: days of one month, some with their hours.
///
/// One mention a day; without any hours they are an enumeration.
struct DaysWithHours: DateRule {
  let id = "date.days-with-hours"
  let terms: DateTerms
  let pattern: Pattern

  init(_ terms: DateTerms) {
    self.terms = terms
    let hours = Pattern.any {
      Pattern {
        Token.word("à", "de").optional()
        Self.clock(terms)
      }
      Pattern {
        Token.mark(.openParenthesis)
        Token.word("à", "de").optional()
        Self.clock(terms)
        Token.mark(.closeParenthesis)
      }
    }
    let joint = Pattern {
      Token.mark(.comma).optional()
      Token.word("et").optional()
      Token.word("le").optional()
    }
    pattern = Pattern {
      Token.word("les", "des")
      DateSteps.dayNumber
      hours
      Pattern {
        joint
        DateSteps.dayNumber
        hours
      }.repeated()
      Pattern {
        joint
        terms.day
        hours.optional()
      }.optional()
    }
  }

  private static func clock(_ terms: DateTerms) -> Pattern {
    Pattern {
      terms.hour
      Pattern {
        Pattern.any {
          Token.word("à")
          Token.mark(.dash, .hyphen)
          Pattern.ahead(Token.number.hyphened())
        }
        terms.hour
      }.optional()
    }
  }

  func value(of match: borrowing Match) -> [DateItem]? {
    var entries: [Entry] = []
    var token = match.range.lowerBound
    while token < match.range.upperBound {
      guard let entry = entry(at: token, before: match.range.upperBound, in: match.tokens) else {
        token += 1
        continue
      }
      entries.append(entry)
      token = entry.range.upperBound
    }
    guard entries.count > 1, let last = entries.last?.day.stated else { return nil }
    return entries.map { $0.item(in: StatedFields(year: last.year, month: last.month)) }
  }
}

extension DaysWithHours {
  /// A day with its hours.
  private struct Entry {
    var range: Range<Int>
    let day: DayExpression
    var from, to: ClockTime?

    func item(in month: StatedFields) -> DateItem {
      let date = day.completed(by: month)
      guard let from, let to else { return DateItem(.moment(Moment(date: date, time: from)), range: range) }
      return DateItem(.hours(on: Moment(date: date), from: from, to: to, isNextDay: false), range: range)
    }
  }

  private func entry(at token: Int, before end: Int, in tokens: Tokens) -> Entry? {
    guard var entry = day(at: token, in: tokens) else { return nil }
    var next = entry.range.upperBound
    let isApart = tokens.isMark(next, .openParenthesis)
    if isApart { next += 1 }
    if tokens.value(next, in: Self.from) != nil { next += 1 }
    guard next < end, let first = terms.clock.match(at: next, in: tokens) else { return entry }
    next = first.range.upperBound
    (entry.from, entry.range) = (first.value, token..<(isApart ? next + 1 : next))
    if !tokens.has(next, .hyphened) { next += 1 }
    guard next < end, tokens.value(next - 1, in: Self.to) != nil || tokens.has(next, .hyphened) || tokens.isMark(next - 1, .dash, .hyphen),
      let second = terms.clock.match(at: next, in: tokens)
    else { return entry }
    (entry.to, entry.range) = (second.value, token..<second.range.upperBound + (isApart ? 1 : 0))
    return entry
  }

  private func day(at token: Int, in tokens: Tokens) -> Entry? {
    if let named = terms.calendar.match(at: token, in: tokens), let day = named.value as? DayExpression {
      return Entry(range: named.range, day: day)
    }
    guard !tokens.traits[token].isDisjoint(with: [.number, .ordinal]), let day = tokens.numbers[token].integer, (1...31).contains(day)
    else { return nil }
    return Entry(range: token..<token + 1, day: DayExpression(day: day))
  }

  private static let from = WordClass("from", ["à", "de"])
  private static let to = WordClass("to", ["à"])
}
