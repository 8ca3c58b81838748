import Language

/// Makes habits of weekdays that follow each other with their hours: «Lundi : 9 h – 12 h», «Mardi : 9 h – 17 h», «Mercredi : fermé»; and of those beside a habit: «du lundi au jeudi : 9 h – 17 h, vendredi : 9 h – 16 h».
///
/// One weekday alone, or two, may be days of this week; three in their order, each at the head of a line, a cell or an entry, are opening hours.
enum OpeningTable {
  /// How many weekdays make a table.
  private static let fewest = 3
  /// How many tokens an entry may have.
  private static let width = 24

  /// The dates of a document, with the weekdays of such tables as habits.
  static func habits(_ dates: [RecognisedDate], in tokens: Tokens) -> [RecognisedDate] {
    let rows = rows(of: dates, in: tokens).union(sequels(of: dates, in: tokens)).union(preludes(of: dates, in: tokens))
    guard !rows.isEmpty else { return dates }
    return dates.indices.flatMap { rows.contains($0) ? dates[$0].asHabit(in: tokens) : [dates[$0]] }
  }

  /// The dates that head a row.
  private static func rows(of dates: [RecognisedDate], in tokens: Tokens) -> Set<Int> {
    var rows: Set<Int> = []
    var (run, last, hasHours) = ([Int](), 0, false)
    for (index, date) in dates.enumerated() where !run.isEmpty || date.weekdays != nil {
      let days = isEntry(date, in: tokens) ? date.weekdays : nil
      let isNear = run.last.map { date.source.tokens.lowerBound - dates[$0].source.tokens.upperBound <= width } ?? true
      if !isNear || days.map({ $0.lowerBound <= last }) ?? !date.isOfHours {
        if run.count >= fewest, hasHours { rows.formUnion(run) }
        (run, last, hasHours) = ([], 0, false)
      }
      if let days {
        run.append(index)
        last = days.upperBound
      }
      hasHours = hasHours || date.hasHours
    }
    return run.count >= fewest && hasHours ? rows.union(run) : rows
  }

  /// The weekdays that go on after days of every week and their hours, in the sentence or on the next lines.
  private static func sequels(of dates: [RecognisedDate], in tokens: Tokens) -> Set<Int> {
    var rows: Set<Int> = []
    var (covered, end, hasHours) = (Set<Int>(), 0, false)
    for (index, date) in dates.enumerated() where !covered.isEmpty || date.habit != nil {
      let range = date.source.tokens
      if let habit = date.habit {
        (covered, hasHours) = (isNext(range, after: end, in: tokens) ? covered.union(habit) : habit, false)
      } else if hasHours, let days = date.weekdays, covered.isDisjoint(with: days), isNext(range, after: end, in: tokens) {
        rows.insert(index)
        covered.formUnion(days)
      } else if date.isOfHours, range.lowerBound - end <= reach {
        hasHours = true
      } else {
        (covered, hasHours) = ([], false)
      }
      end = range.upperBound
    }
    return rows
  }

  /// The weekdays with their hours right before days of every week: «lundi 14h-17h, mardi au vendredi 9h-12h».
  private static func preludes(of dates: [RecognisedDate], in tokens: Tokens) -> Set<Int> {
    var rows: Set<Int> = []
    for (index, date) in dates.enumerated() {
      guard let habit = date.habit, let head = dates[..<index].lastIndex(where: { !$0.isOfHours }), let days = dates[head].weekdays,
        dates[head].hasHours || head < index - 1, habit.isDisjoint(with: days)
      else { continue }
      let ends = dates[head..<index].map(\.source.tokens.upperBound)
      if zip(dates[(head + 1)...index], ends).allSatisfy({ isNext($0.source.tokens, after: $1, in: tokens) }) { rows.insert(head) }
    }
    return rows
  }

  /// Whether days stand right after others, in their sentence or at the head of a line: «; mardi et jeudi», «Samedi : 9 h – 12 h».
  private static func isNext(_ days: Range<Int>, after end: Int, in tokens: Tokens) -> Bool {
    guard end > 0, days.lowerBound - end <= reach else { return false }
    if tokens.has(days.lowerBound, .lineStart) || tokens.has(days.lowerBound, .sentenceStart) {
      return tokens.isMark(days.upperBound, .colon) || tokens.isMark(days.lowerBound + 1, .colon)
    }
    return !(end...days.lowerBound).contains { tokens.has($0, .sentenceStart) }
  }

  /// How many tokens may part days from the hours before: «, », «; le », «et ».
  private static let reach = 3

  /// Whether a weekday heads an entry: nothing but its hours, or that it is closed, may follow.
  private static func isEntry(_ date: RecognisedDate, in tokens: Tokens) -> Bool {
    let (first, end) = (date.source.tokens.lowerBound, date.source.tokens.upperBound)
    guard
      tokens.has(first, .sentenceStart) || tokens.has(first, .lineStart)
        || tokens.isMark(first - 1, .semicolon, .comma, .colon, .bullet, .dash, .hyphen)
    else { return false }
    if case .hours = date.item.expression { return true }
    return isHours(tokens.has(end, .cellEnd) || tokens.isMark(end, .colon, .dash) ? end + 1 : end, in: tokens)
  }

  /// Whether hours begin at a token, «9 h», «de 9h», or a word for none.
  private static func isHours(_ token: Int, in tokens: Tokens) -> Bool {
    if tokens.value(token, in: closed) != nil { return true }
    let hour = tokens.value(token, in: from) != nil ? token + 1 : token
    return tokens.has(hour, .number) && (tokens.value(hour + 1, in: unit) != nil || tokens.isMark(hour + 1, .colon))
  }

  private static let closed = WordClass("closed", ["fermé", "fermée", "fermeture"])
  private static let from = WordClass("from", ["de"])
  private static let unit = WordClass("hour", ["h", "heures"])
}

extension RecognisedDate {
  /// The days of the week that it names and nothing more of a date; `nil` where it says something else.
  fileprivate var weekdays: ClosedRange<Int>? {
    switch item.expression {
    case .moment(let moment) where moment.time == nil: moment.bareWeekday.map { $0...$0 }
    case .hours(let moment, _, _, _): moment.bareWeekday.map { $0...$0 }
    case .interval(let from?, let to?):
      if let first = from.bareWeekday, let last = to.bareWeekday, first < last, from.time == nil { first...last } else { nil }
    default: nil
    }
  }

  /// The days of every week that it names.
  fileprivate var habit: Set<Int>? {
    guard case .recurrence(let habit) = item.expression, habit.frequency == "WEEKLY", habit.interval == 1 else { return nil }
    return Set(habit.weekdays.map(\.weekday))
  }

  /// Whether it is hours, from and to, without a day.
  fileprivate var isOfHours: Bool {
    guard case .interval(let from?, let to?) = item.expression else { return false }
    return from.date == nil && to.date == nil
  }

  /// Whether it says from when to when.
  fileprivate var hasHours: Bool {
    if case .hours = item.expression { return true }
    return isOfHours
  }

  /// Its days as those of every week, and apart from them its hours.
  fileprivate func asHabit(in tokens: Tokens) -> [RecognisedDate] {
    guard let weekdays else { return [self] }
    var days = self
    days.item = DateItem(.recurrence(.weekly(Array(weekdays))))
    guard case .hours(_, let from, let to, _) = item.expression else { return [days] }
    let range = source.tokens
    var hours = self
    hours.item = DateItem(.interval(from: Moment(time: from), to: Moment(time: to)))
    if let day = range.last, tokens.value(day, in: DateWords.weekdays) != nil {
      hours.source = MentionSource(range.lowerBound..<day, in: tokens, rule: source.rule)
      days.source = MentionSource(day..<range.upperBound, in: tokens, rule: source.rule)
      return [hours, days]
    }
    let start = tokens.has(range.lowerBound + 1, .mark) ? range.lowerBound + 2 : range.lowerBound + 1
    days.source = MentionSource(range.lowerBound..<range.lowerBound + 1, in: tokens, rule: source.rule)
    hours.source = MentionSource(start..<range.upperBound, in: tokens, rule: source.rule)
    return [days, hours]
  }
}

extension Moment {
  /// The day of the week, where it is said without «prochain», a part of the day or a time.
  fileprivate var bareWeekday: Int? {
    guard part == nil, let expression = date as? WeekdayExpression, expression.relation == nil, expression.furtherWeeks == 0 else {
      return nil
    }
    return expression.weekday
  }
}
